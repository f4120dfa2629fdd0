package org.periplus.edit;

/**
 * One file before and after; two of these are never equal. The arrays are not to be changed.
 *
 * @param from its path from the root before
 * @param to its path from the root afterwards
 * @param before what it holds
 * @param after what it shall hold
 * @param places how many places in it differ
 */
record RenameChange(String from, String to, byte[] before, byte[] after, int places) {}
