package org.meridian.io.dataset.descriptor;

import java.util.List;

/**
 * What the descriptor of a package states of a file.
 *
 * @param columns the columns that its schema declares, in order
 * @param licences the terms of its own
 * @param bytes its stated size; empty where none is stated
 * @param hash its stated hash, perhaps with the kind before a colon; empty where none is stated
 */
public record StatedContent(
    List<String> columns, List<String> licences, String bytes, String hash) {

  /** Copies the lists. */
  public StatedContent {
    columns = List.copyOf(columns);
    licences = List.copyOf(licences);
  }
}
