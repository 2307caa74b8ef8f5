/** Carries each page from its source to the index. */
@NullMarked
package jianbao.pipeline;

import org.jspecify.annotations.NullMarked;
