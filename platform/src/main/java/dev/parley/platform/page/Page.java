package dev.parley.platform.page;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param nextCursor opaque; only in lists that are read by cursor
 */
public record Page<T>(
        List<T> items,
        @Nullable Pagination pagination,
        @Nullable String nextCursor) {

    public static <T> Page<T> of(List<T> items, long total, PageRequest request) {
        int pages = (int) ((total + request.limit() - 1) / request.limit());
        return new Page<>(items, new Pagination(total, request.page(), request.limit(), pages), null);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> mapper) {
        return new Page<>(items.stream().<R>map(mapper).toList(), pagination, nextCursor);
    }
}
