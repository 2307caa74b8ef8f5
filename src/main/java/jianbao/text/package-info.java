/**
 * Facts about Chinese text that no library knows.
 *
 * <p>Bytes come in at {@link jianbao.text.PageDecoder} and leave as text. {@link jianbao.text.Mender} undoes the damage
 * that the text took before it was saved, one {@code Damage} after the other, and lists what it did: a mender is made for
 * a page and applied to the text of the page or to its fields, never to markup. {@link jianbao.text.Scripts} tells the
 * script. {@link jianbao.text.Folding} makes characters meet in the index without moving them;
 * {@link jianbao.text.Conversion} makes them readable in the other script; {@link jianbao.text.DisplayWidth} sets them on
 * a terminal. The tables beside the classes carry their provenance and licence in their first lines, and are written by
 * the generators among the tests.
 */
@NullMarked
package jianbao.text;

import org.jspecify.annotations.NullMarked;
