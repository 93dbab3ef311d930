package org.meridian.io.graph;

import java.util.Optional;

/**
 * What a file with places or flows consists of. It holds no rows and keeps no file open.
 *
 * @param name the file as problems name it
 * @param format its format, by its content
 * @param places its places
 * @param flows its flows; a file has places or flows or both
 */
public record GraphFile(
    String name, GraphFormat format, Optional<PlaceTable> places, Optional<FlowTable> flows) {

  /** Refuses a file without either. */
  public GraphFile {
    if (places.isEmpty() && flows.isEmpty()) {
      throw new IllegalArgumentException("places or flows are needed");
    }
  }
}
