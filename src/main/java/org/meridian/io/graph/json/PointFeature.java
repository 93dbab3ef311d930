package org.meridian.io.graph.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * A feature of GeoJSON.
 *
 * @param line where it begins in the file
 * @param properties what is said about it
 * @param kind the kind of its geometry; empty where it has none
 * @param position longitude and latitude of a point
 * @param id its id; empty where it has none
 */
record PointFeature(
    int line, JsonNode properties, String kind, Optional<double[]> position, String id) {}
