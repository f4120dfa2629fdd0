package org.periplus.reviewing;

import org.periplus.SiteRequest;

/**
 * Which states of the content are to be compared.
 *
 * @param site the content and the day both are judged on
 * @param base the earlier state: a tag, a branch, a commit, or {@code WORKTREE} for the files as they are
 * @param head the later state, likewise
 */
public record ReviewRequest(SiteRequest site, String base, String head) {}
