package org.periplus.compose.kit;

import org.periplus.address.Crossings;
import org.periplus.address.SiteMap;
import org.periplus.address.Tags;
import org.periplus.analysis.Reviews;

/**
 * What all pages of one plan share.
 *
 * @param content what they tell
 * @param map where they stand
 * @param workshop what they are made with
 * @param words the words they print
 * @param crossings look-ups across journeys
 * @param tags what carries which tag
 * @param reviews when entries are reviewed
 * @param folders the folders of free pages
 * @param chronicle the past
 * @param navigation what the navigation shows
 */
public record Studio(
        SiteContent content,
        SiteMap map,
        Workshop workshop,
        Words words,
        Crossings crossings,
        Tags tags,
        Reviews reviews,
        Folders folders,
        Chronicle chronicle,
        Navigation navigation) {}
