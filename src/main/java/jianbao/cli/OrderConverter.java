package jianbao.cli;

import jianbao.index.SearchRequest;

/** Reads {@code relevance} and {@code date}. */
final class OrderConverter extends LabelConverter<SearchRequest.Order> {
    OrderConverter() {
        super(SearchRequest.Order.class);
    }
}
