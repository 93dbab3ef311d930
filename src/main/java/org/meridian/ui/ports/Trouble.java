package org.meridian.ui.ports;

import org.meridian.model.LocalText;

/**
 * One thing that is wrong with a file, where it stands, and what to do about it.
 *
 * @param file the file's name
 * @param line line number from 1, or 0 where it concerns the whole file
 * @param column the column's or field's name, may be empty
 * @param value the offending value as it stands in the file, may be empty
 * @param words what is wrong and what to do, in both languages
 * @param fatal whether nothing could be opened because of it
 */
public record Trouble(
    String file, int line, String column, String value, LocalText words, boolean fatal) {}
