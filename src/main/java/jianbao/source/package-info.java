/** Where pages come from: every {@link jianbao.source.PageSource} yields {@link jianbao.Capture}s in a stable order. */
@NullMarked
package jianbao.source;

import org.jspecify.annotations.NullMarked;
