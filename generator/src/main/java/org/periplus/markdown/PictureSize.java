package org.periplus.markdown;

/**
 * How large a picture is, so that a page keeps its place before it has come.
 *
 * @param width in pixels, from 1
 * @param height in pixels, from 1
 */
public record PictureSize(int width, int height) {}
