/**
 * Where pages come from. {@link jianbao.source.Sources} opens what the user named; each {@link jianbao.source.PageSource} hands
 * over {@link jianbao.Capture}s, in the order of their names, to whoever asked.
 *
 * <p>A folder is walked, and each file becomes an {@link jianbao.source.Entry}: a name and bytes, as does what stands in a
 * container. The first {@link jianbao.source.InputFormat} in {@link jianbao.source.InputFormats} that takes the entry reads it. To add a
 * format, write one class and name it there.
 */
@NullMarked
package jianbao.source;

import org.jspecify.annotations.NullMarked;
