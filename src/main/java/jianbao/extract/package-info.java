/** Page to article. */
@NullMarked
package jianbao.extract;

import org.jspecify.annotations.NullMarked;
