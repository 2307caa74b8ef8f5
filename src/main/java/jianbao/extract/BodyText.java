package jianbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jianbao.Content;
import jianbao.Content.Kind;
import jianbao.Content.Paragraph;
import jianbao.text.Scripts;

/** Puts the kept blocks together as what there is to read. */
final class BodyText {
    private final Sheet sheet;
    private final MendedSheet mended;
    private final boolean[] kept;

    BodyText(Sheet sheet, MendedSheet mended, boolean[] kept) {
        this.sheet = sheet;
        this.mended = mended;
        this.kept = kept;
    }

    Content content(Hub hub, List<Content.Related> related) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<String> found = new ArrayList<>();
        boolean plain = hub.equals(Hub.NONE);
        int last = kept.length - 1;
        while (last >= 0 && !kept[last]) {
            last--;
        }
        for (TextBlock block : sheet.layout().blocks()) {
            int i = block.index();
            if (plain ? kept[i] : hub.blocks().contains(i)) {
                String text =
                        plain && i == last ? block.text().substring(0, TailCredit.start(block.text())) : block.text();
                paragraphs.add(new Paragraph(text, plain ? kind(block) : Kind.P));
                found.add(mended.found().get(i).text());
            }
        }
        String body = paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
        String original = String.join("\n", found);
        String language = Language.of(body, sheet.dom());
        return new Content(
                language,
                "zh".equals(language) ? Scripts.of(body) : null,
                body,
                paragraphs,
                original.equals(body) ? null : original,
                hub.items(),
                images(),
                related,
                mended.repairs());
    }

    private Kind kind(TextBlock block) {
        if (Captions.is(block)) {
            return Kind.CAPTION;
        }
        Regions regions = sheet.layout().regions();
        for (int at = block.region(); at >= 0; at = regions.parent(at)) {
            switch (regions.tag(at)) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                    return Kind.H;
                }
                case "figcaption", "caption" -> {
                    return Kind.CAPTION;
                }
                case "blockquote" -> {
                    return Kind.QUOTE;
                }
                case "li", "dt", "dd" -> {
                    return Kind.LI;
                }
                default -> {}
            }
        }
        return Kind.P;
    }

    /** The pictures that stand between the first and the last block of the body. */
    private List<Content.Image> images() {
        int first = -1;
        int last = -1;
        for (int i = 0; i < kept.length; i++) {
            first = kept[i] && first < 0 ? i : first;
            last = kept[i] ? i : last;
        }
        int from = first;
        int to = last;
        return sheet.layout().pictures().stream()
                .filter(p -> from >= 0 && p.before() >= from && p.before() <= to)
                .map(p ->
                        new Content.Image(p.url(), Captions.of(p, sheet.layout().blocks()), null))
                .distinct()
                .toList();
    }
}
