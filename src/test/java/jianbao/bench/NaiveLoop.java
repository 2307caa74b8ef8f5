package jianbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.jsoup.Jsoup;

/** What anyone would write first: parse, take all text, let Lucene's Chinese analyzer have it. {@code NaiveLoop PAGES INDEX}. */
final class NaiveLoop {
    private NaiveLoop() {}

    public static void main(String[] args) throws IOException {
        List<Path> pages;
        try (Stream<Path> all = Files.walk(Path.of(args[0]))) {
            pages = all.filter(Files::isRegularFile).sorted().toList();
        }
        try (var directory = FSDirectory.open(Path.of(args[1]));
                var writer = new IndexWriter(directory, new IndexWriterConfig(new SmartChineseAnalyzer()))) {
            for (Path page : pages) {
                var parsed = Jsoup.parse(page);
                var document = new Document();
                document.add(new StringField("path", page.toString(), Field.Store.YES));
                document.add(new TextField("title", parsed.title(), Field.Store.YES));
                document.add(new TextField("text", parsed.text(), Field.Store.YES));
                writer.addDocument(document);
            }
            writer.commit();
        }
    }
}
