package dev.parley.platform.page;

/**
 * @param total number of items over all pages
 * @param page  1-based
 * @param limit items per page
 * @param pages number of pages, 0 when there is no item
 */
public record Pagination(long total, int page, int limit, int pages) {}
