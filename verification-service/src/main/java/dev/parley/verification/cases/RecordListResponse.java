package dev.parley.verification.cases;

import dev.parley.platform.page.Pagination;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** @param pagination absent when the list is read by cursor */
public record RecordListResponse(
        boolean success,
        List<RecordResponse> records,
        @Nullable Pagination pagination,
        @Nullable String nextCursor) {}
