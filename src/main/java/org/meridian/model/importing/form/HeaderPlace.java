package org.meridian.model.importing.form;

/**
 * Where the header of a table stands.
 *
 * @param preambleLines lines before the header
 * @param rows rows of the header
 */
public record HeaderPlace(int preambleLines, int rows) {}
