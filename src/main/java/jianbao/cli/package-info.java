/**
 * The commands: the only package that prints. {@link jianbao.cli.Main} takes its streams and its {@link jianbao.cli.Environment}
 * as arguments, so that a test can run it as a shell does.
 *
 * <p>To add a command: a class that extends {@code Subcommand}, its name and a line in {@code Commands}, and its texts in
 * {@code messages.properties} and {@code messages_zh.properties}; a test names what was forgotten. What comes from a page goes
 * through {@link jianbao.text.Printable} before it is printed.
 */
@NullMarked
package jianbao.cli;

import org.jspecify.annotations.NullMarked;
