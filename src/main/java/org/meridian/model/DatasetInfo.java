package org.meridian.model;

import java.util.List;
import org.meridian.model.wording.LocalText;

/**
 * What a dataset says about itself.
 *
 * @param id the package's name, unique among open datasets
 * @param texts what a dataset says of itself in words
 * @param version the package's version
 * @param licences the terms of the whole
 * @param sources where its parts come from
 * @param linkFiles the files of its links, where there are several or one has terms of its own
 */
public record DatasetInfo(
    String id,
    DatasetTexts texts,
    String version,
    List<String> licences,
    List<Source> sources,
    List<LinkFile> linkFiles) {

  /** Copies the lists. */
  public DatasetInfo {
    licences = List.copyOf(licences);
    sources = List.copyOf(sources);
    linkFiles = List.copyOf(linkFiles);
  }

  /** What a dataset says that has at most one file of links, under the terms of the whole. */
  public DatasetInfo(
      String id,
      LocalText title,
      LocalText description,
      LocalText notice,
      String version,
      List<String> licences,
      List<Source> sources) {
    this(id, new DatasetTexts(title, description, notice), version, licences, sources, List.of());
  }

  /** The same with other files of links. */
  public DatasetInfo withLinkFiles(List<LinkFile> files) {
    return new DatasetInfo(id, texts, version, licences, sources, files);
  }

  /** A dataset of which no more than an id is known. */
  public static DatasetInfo named(String id) {
    return new DatasetInfo(
        id, LocalText.same(id), LocalText.EMPTY, LocalText.EMPTY, "", List.of(), List.of());
  }

  /** Short name in both languages. */
  public LocalText title() {
    return texts.title();
  }

  /** What it holds, in both languages. */
  public LocalText description() {
    return texts.description();
  }

  /** What a reader must know before trusting the figures, shown on screen; may be blank. */
  public LocalText notice() {
    return texts.notice();
  }

  /**
   * What a dataset says of itself in words.
   *
   * @param title short name in both languages
   * @param description what it holds, in both languages
   * @param notice what a reader must know before trusting the figures, shown on screen; may be
   *     blank
   */
  public record DatasetTexts(LocalText title, LocalText description, LocalText notice) {}
}
