package org.meridian.model;

import java.util.List;

/**
 * What a dataset says about itself.
 *
 * @param id the package's name, unique among open datasets
 * @param title short name in both languages
 * @param description what it holds, in both languages
 * @param notice what a reader must know before trusting the figures, shown on screen; may be blank
 * @param version the package's version
 * @param licences the terms of the whole
 * @param sources where its parts come from
 */
public record DatasetInfo(
    String id,
    LocalText title,
    LocalText description,
    LocalText notice,
    String version,
    List<String> licences,
    List<Source> sources) {

  /** Copies the lists. */
  public DatasetInfo {
    licences = List.copyOf(licences);
    sources = List.copyOf(sources);
  }

  /** A dataset of which no more than an id is known. */
  public static DatasetInfo named(String id) {
    return new DatasetInfo(
        id, LocalText.same(id), LocalText.EMPTY, LocalText.EMPTY, "", List.of(), List.of());
  }
}
