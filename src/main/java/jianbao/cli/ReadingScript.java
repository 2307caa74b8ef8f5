package jianbao.cli;

import java.util.List;
import java.util.function.UnaryOperator;
import jianbao.Article;
import jianbao.Content;
import jianbao.Content.Item;
import jianbao.Content.Paragraph;
import jianbao.Headline;
import jianbao.text.Conversion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** In which script an article is read: its own, unless another is asked for. */
final class ReadingScript {
    private UnaryOperator<String> conversion = UnaryOperator.identity();
    private boolean converts;

    @Option(names = "--script", paramLabel = "hans|hant", descriptionKey = "script")
    void script(String name) {
        converts = true;
        conversion = switch (name) {
            case "hans" -> Conversion::toHans;
            case "hant" -> Conversion::toHant;
            default -> throw new TypeConversionException("'" + name + "' is none of hans, hant");
        };
    }

    /** Whether an article may be read in another script than its own. */
    boolean converts() {
        return converts;
    }

    /** The article as it is to be read. Names of people and outlets stay as they are written. */
    Article of(Article article) {
        return converts ? article.with(headline(article.headline()), content(article.content())) : article;
    }

    private Headline headline(Headline headline) {
        return new Headline(
                text(headline.title()),
                text(headline.inferred()),
                text(headline.subtitle()),
                text(headline.description()),
                text(headline.lead()));
    }

    private Content content(Content content) {
        List<Paragraph> paragraphs = content.paragraphs().stream()
                .map(p -> new Paragraph(conversion.apply(p.text()), p.kind()))
                .toList();
        List<Item> items = content.items().stream()
                .map(i -> new Item(text(i.title()), text(i.summary()), i.url(), i.date(), i.truncated()))
                .toList();
        return new Content(
                content.language(),
                content.script(),
                conversion.apply(content.body()),
                paragraphs,
                content.original(),
                items,
                content.images(),
                content.related(),
                content.repairs());
    }

    private @Nullable String text(@Nullable String text) {
        return text == null ? null : conversion.apply(text);
    }
}
