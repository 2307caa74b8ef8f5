/** Where articles are kept and found. */
@NullMarked
package jianbao.index;

import org.jspecify.annotations.NullMarked;
