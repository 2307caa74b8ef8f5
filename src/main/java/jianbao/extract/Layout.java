package jianbao.extract;

import java.util.List;

/**
 * A page cut into blocks.
 *
 * @param blocks in reading order
 * @param regions the elements that hold them
 * @param pictures the images, in reading order
 */
record Layout(List<TextBlock> blocks, Regions regions, List<Picture> pictures) {
    Layout {
        blocks = List.copyOf(blocks);
        pictures = List.copyOf(pictures);
    }

    /**
     * An image of the page.
     *
     * @param before the block that follows it
     * @param region the region that holds it
     * @param url as the page gives it
     * @param alt its text for those who do not see it
     */
    record Picture(int before, int region, String url, String alt) {}
}
