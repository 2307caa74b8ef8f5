/** Facts about Chinese text that no library knows: charsets, scripts, folding, readings, damage and its repair, display width. */
@NullMarked
package jianbao.text;

import org.jspecify.annotations.NullMarked;
