package jianbao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** What the program says, in the user's language. */
final class Words {
    /** The languages it speaks. */
    enum Language {
        EN("messages.properties"),
        ZH("messages_zh.properties");

        private final String resource;

        Language(String resource) {
            this.resource = resource;
        }
    }

    private final ResourceBundle bundle;

    Words(Language language) {
        try (InputStream in = Words.class.getResourceAsStream(language.resource)) {
            if (in == null) {
                throw new MissingResourceException("no messages", Words.class.getName(), language.resource);
            }
            bundle = new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For picocli, which looks up the descriptions of commands and options by itself. */
    ResourceBundle bundle() {
        return bundle;
    }

    /** The text with this key; {@code {0}}, {@code {1}} ... are replaced. */
    String of(String key, Object... values) {
        String text = bundle.getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** As {@link #of}, with the key for one or for many; the count is {@code {0}}. */
    String count(String key, long count, Object... more) {
        Object[] values = new Object[more.length + 1];
        values[0] = String.format(Locale.ROOT, "%,d", count);
        System.arraycopy(more, 0, values, 1, more.length);
        return of(count == 1 ? key + ".one" : key + ".many", values);
    }

    /** The language that was asked for, else that of the locale's variables in the order that POSIX gives them. */
    static Language language(String asked, Environment environment) {
        String locale = asked;
        for (String variable : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            if (locale.isEmpty()) {
                locale = environment.variable(variable);
            }
        }
        return locale.toLowerCase(Locale.ROOT).startsWith("zh") ? Language.ZH : Language.EN;
    }
}
