package dev.foreword.cli;

/**
 * A page as the list of pages sees it.
 *
 * @param target its place in the site
 * @param head its front matter
 * @param html its text; kept for the page above the list alone, empty for all others
 */
record SitePage(String target, PageHead head, String html) {}
