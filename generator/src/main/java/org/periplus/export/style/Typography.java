package org.periplus.export.style;

/**
 * How text is lettered.
 *
 * @param family the families by preference, as CSS writes them
 * @param size in pixels
 * @param weight 100 to 900
 * @param italic whether it slants
 * @param stretch the width in percent of the usual one
 * @param spacing added behind each letter, in pixels
 * @param tabular whether all digits are equally wide
 */
public record Typography(
        String family, double size, int weight, boolean italic, double stretch, double spacing, boolean tabular) {}
