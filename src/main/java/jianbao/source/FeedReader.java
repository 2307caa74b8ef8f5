package jianbao.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import jianbao.Limits;
import jianbao.Page;
import org.jspecify.annotations.Nullable;

/** Reads a feed item by item. Neither definitions nor entities are followed: a feed can neither grow nor reach out. */
final class FeedReader {
    private final Entry entry;
    private final Reading reading;
    private final Rationed bytes;
    private @Nullable String feedTitle;
    private int items;

    FeedReader(Entry entry, Reading reading) {
        this.entry = entry;
        this.reading = reading;
        long most = reading.limits().pageBytes();
        this.bytes =
                new Rationed(entry.lent(), most, "an item larger than a page may be (" + Limits.spoken(most) + ")");
    }

    void read() throws IOException {
        try {
            XMLStreamReader in = factory()
                    .createXMLStreamReader(
                            XmlText.of(bytes, entry.head(), entry.hints().charset()));
            while (in.hasNext()) {
                if (in.next() == XMLStreamConstants.START_ELEMENT) {
                    element(in);
                }
            }
        } catch (XMLStreamException e) {
            throw trouble(e);
        }
        if (items == 0) {
            reading.accept(entry.noPage("a feed without items"));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    private void element(XMLStreamReader in) throws XMLStreamException {
        switch (in.getLocalName()) {
            case "item", "entry" -> {
                FeedItem item = FeedItem.read(in);
                bytes.refill();
                byte[] html = item.html(feedTitle).getBytes(StandardCharsets.UTF_8);
                reading.accept(new Page(
                        entry.at(++items),
                        Page.Form.HTML,
                        html,
                        item.link(),
                        "UTF-8",
                        null,
                        entry.hints().modified()));
            }
            case "title" -> {
                String title = FeedItem.text(in);
                feedTitle = feedTitle == null ? title.strip() : feedTitle;
            }
            default -> {}
        }
    }

    /** The parser wraps what its bytes did to it. */
    private static IOException trouble(XMLStreamException e) {
        if (e.getNestedException() instanceof IOException cause) {
            return cause;
        }
        var at = e.getLocation();
        String where = at == null ? "" : " at line " + at.getLineNumber() + ", column " + at.getColumnNumber();
        return new IOException("broken XML" + where, e);
    }
}
