/** Articles as files. */
@NullMarked
package jianbao.export;

import org.jspecify.annotations.NullMarked;
