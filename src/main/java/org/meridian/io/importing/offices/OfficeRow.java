package org.meridian.io.importing.offices;

/**
 * An office as a table has it.
 *
 * @param record the record that it stands in, from 0
 * @param firm the firm's name
 * @param value its service value, above 0
 * @param headquarters whether the firm is led from it
 */
public record OfficeRow(int record, String firm, double value, boolean headquarters) {}
