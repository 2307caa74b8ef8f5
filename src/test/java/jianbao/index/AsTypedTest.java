package jianbao.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jianbao.Article;
import jianbao.Hit;
import jianbao.Marked;
import jianbao.json.Json;
import jianbao.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds what the index finds and marks against a plain search in the folded text. */
class AsTypedTest {
    /** Both scripts, full width, characters outside the BMP, model numbers, signs, spaces. */
    private static final String[] PIECES = {
        "援", "疆", "幹", "干", "部", "習", "习", "近", "平", "臺", "台", "台", "𠀀", "𠮷", "𠮷", "A", "股", "T", "C", "+", "+", "5",
        "G", "１", "Ｂ", "iPhone", "15", "-", "19", "，", "。", " ", " ", "　", "\n", "é", "ひ", "한", "%", "の"
    };

    private static final int PIECES_OF_A_SAMPLE = 50;

    private static final Pattern QUOTATION = Pattern.compile("[\\p{Pi}\\p{Pf}\"'「」『』〝〞《》]");

    private static final int ARTICLES = 120;
    private static final int QUERIES = 1_500;

    @TempDir
    Path folder;

    private final Random random = new Random(20260105);

    @Test
    void findsEveryArticleThatHoldsTheStringAndNoOther() {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            articles.add(Archive.article("id" + i, text(random.nextInt(6)).strip(), text(random.nextInt(60))));
        }
        try (ArticleIndex index = Archive.of(folder, articles)) {
            for (int i = 0; i < QUERIES; i++) {
                String query = text(1 + random.nextInt(5)).replace('\n', ' ').strip();
                if (!query.isEmpty()) {
                    check(index, articles, query);
                }
            }
        }
    }

    /** Pieces of the sample articles, each of which stands in one at the least: found there and marked there, every time. */
    @Test
    void findsAndMarksEveryPieceOfEverySample() throws IOException {
        List<Article> articles = samples();
        try (ArticleIndex index = Archive.of(folder, articles)) {
            for (Article article : articles) {
                for (int i = 0; i < PIECES_OF_A_SAMPLE; i++) {
                    String typed = piece(article.content().body());
                    String piece = i % 2 == 0 ? typed : Folding.fold(typed); // as typed in the other script
                    if (piece.codePoints().anyMatch(Character::isLetterOrDigit)
                            && !QUOTATION.matcher(piece).find()) {
                        check(index, articles, piece);
                    }
                }
            }
        }
    }

    private static List<Article> samples() throws IOException {
        List<Article> articles = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("samples"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                if (Json.parse(Files.readString(file)) instanceof Map<?, ?> fields
                        && fields.get("body") instanceof String body
                        && fields.get("title") instanceof String title) {
                    articles.add(Archive.article("sample" + articles.size(), title, body));
                }
            }
        }
        assertThat(articles).hasSizeGreaterThan(20);
        return articles;
    }

    /** Up to six characters of a line. */
    private String piece(String body) {
        int[] all = body.codePoints().toArray();
        int from = random.nextInt(Math.max(1, all.length));
        int to = Math.min(all.length, from + 1 + random.nextInt(6));
        return new String(all, from, to - from).lines().findFirst().orElse("").strip();
    }

    private String text(int pieces) {
        var text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static void check(ArticleIndex index, List<Article> articles, String query) {
        Pattern naive = naive(query);
        var expected = articles.stream()
                .filter(article -> matches(naive, article.headline().shown())
                                + matches(naive, article.content().body())
                        > 0)
                .map(Article::id)
                .toList();
        var request = new SearchRequest("“" + query + "”", ARTICLES, 0, SearchRequest.Order.RELEVANCE, 3, 40);
        Answer answer = index.search(request);
        assertThat(answer.hits())
                .as(query)
                .extracting(hit -> hit.article().id())
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(answer.total()).isEqualTo(expected.size()).isEqualTo(index.count("“" + query + "”"));
        answer.hits().forEach(hit -> checkMarks(hit, naive, query));
    }

    private static void checkMarks(Hit hit, Pattern naive, String query) {
        int inTitle = matches(naive, hit.article().headline().shown());
        assertThat(hit.matches())
                .as(query)
                .isEqualTo(inTitle + matches(naive, hit.article().content().body()));
        if (hit.title() != null) {
            assertThat(hit.title().marks()).as(query).hasSize(inTitle);
            checkSpans(hit.title(), naive);
        }
        hit.snippets().forEach(snippet -> checkSpans(snippet, naive));
        if (hit.matches() > inTitle) {
            assertThat(hit.snippets())
                    .as(query)
                    .anyMatch(snippet -> !snippet.marks().isEmpty());
        }
    }

    private static void checkSpans(Marked marked, Pattern naive) {
        int last = 0;
        for (Marked.Span span : marked.marks()) {
            assertThat(span.start()).isGreaterThanOrEqualTo(last);
            String part = marked.text().substring(span.start(), span.end());
            assertThat(naive.matcher(Folding.fold(part)).matches()).as(part).isTrue();
            last = span.end();
        }
    }

    /** The string itself, white space for white space, not beginning or ending within a word or number. */
    private static Pattern naive(String query) {
        String folded = Folding.fold(query);
        var regex = new StringBuilder();
        for (String part : folded.split("[\\s\u3000]+")) {
            regex.append(regex.isEmpty() ? "" : "[^\\S\\n]+").append(Pattern.quote(part));
        }
        String word = "[a-zé]";
        String before = Pattern.matches(word + ".*", folded)
                ? "(?<!" + word + ")"
                : Pattern.matches("\\d.*", folded) ? "(?<!\\d)" : "";
        String after = Pattern.matches("(?s).*" + word, folded)
                ? "(?!" + word + ")"
                : Pattern.matches("(?s).*\\d", folded) ? "(?!\\d)" : "";
        return Pattern.compile(before + regex + after);
    }

    private static int matches(Pattern naive, @org.jspecify.annotations.Nullable String text) {
        if (text == null) {
            return 0;
        }
        Matcher matcher = naive.matcher(Folding.fold(text));
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
