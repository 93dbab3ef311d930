package org.meridian.model;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A file of links with terms of its own, which go with its links wherever they are written.
 *
 * @param file its path inside the package
 * @param licences the terms of its own; empty where those of the whole hold
 * @param indicators ids of the link indicators that it holds, ascending
 */
public record LinkFile(String file, List<String> licences, Set<String> indicators) {

  /** Copies the lists. */
  public LinkFile {
    licences = List.copyOf(licences);
    indicators = Collections.unmodifiableSortedSet(new TreeSet<>(indicators));
  }
}
