/**
 * Word segmentation of Chinese text: {@link jianbao.words.WordSegmenter} cuts one sentence, {@link jianbao.words.WordReader} a
 * whole text, word for word as Lucene's smartcn does.
 */
@NullMarked
package jianbao.words;

import org.jspecify.annotations.NullMarked;
