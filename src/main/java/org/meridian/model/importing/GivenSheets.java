package org.meridian.model.importing;

import java.util.Optional;

/**
 * What a person decided about the sheets of a workbook.
 *
 * @param read name of the sheet of a workbook, or of the layer of another file
 * @param all whether all sheets of a workbook that are like the one that is read belong to the
 *     dataset, each as a year or a group of indicators
 * @param hidden whether hidden rows and columns of a sheet are read, and hidden sheets with all
 *     others
 */
public record GivenSheets(Optional<String> read, Optional<Boolean> all, Optional<Boolean> hidden) {}
