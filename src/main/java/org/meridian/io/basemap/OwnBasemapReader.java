package org.meridian.io.basemap;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.TopologyException;
import org.meridian.geo.basemap.Basemap;
import org.meridian.io.basemap.BasemapFailure.Reason;

/**
 * Reads a basemap of the user's own: GeoJSON in any known reference system, packed as ECharts does
 * or plain, or TopoJSON.
 */
final class OwnBasemapReader {

  private static final byte RECORD_SEPARATOR = 0x1E;

  private final ObjectMapper mapper = new ObjectMapper(new JsonFactory());
  private final FeatureCollector features = new FeatureCollector();
  private byte[] bytes;
  private int root;
  private String object = "";
  private List<String> others = List.of();

  OwnBasemap read(InputStream in) throws BasemapFailure {
    try {
      bytes = withoutSeparators(in.readAllBytes());
      try (JsonParser json = mapper.createParser(JsonPlace.text(bytes))) {
        return read(json);
      }
    } catch (MisreadMap wrong) {
      throw located(wrong, root, features.feature());
    } catch (JsonProcessingException e) {
      throw TopologyReader.located(e);
    } catch (IOException e) {
      throw new BasemapFailure(Reason.UNREADABLE, 0, 0, e.toString(), e);
    }
  }

  /** Text sequences (RFC 8142) have a mark before each value. */
  private static byte[] withoutSeparators(byte[] file) {
    for (int i = 0; i < file.length; i++) {
      file[i] = file[i] == RECORD_SEPARATOR ? (byte) ' ' : file[i];
    }
    return file;
  }

  private OwnBasemap read(JsonParser json) throws IOException, BasemapFailure {
    for (; isMore(json); root++) {
      JsonNode value = mapper.readTree(json);
      if (value.path("type").asText().equals("Topology")) {
        return topology(json, value);
      }
      features.take(value, root);
    }
    return assembled();
  }

  private OwnBasemap assembled() throws BasemapFailure {
    PartsLeftOut left = features.left();
    if (features.geometries().isEmpty()) {
      throw nothing(left);
    }
    try {
      GeometryAssembler assembler = new GeometryAssembler(features.geometries(), features.names());
      return new OwnBasemap(assembler.basemap(), notes(left));
    } catch (TopologyException overlap) {
      throw new BasemapFailure(Reason.SELF_OVERLAP, 0, 0, "", overlap);
    }
  }

  /** Why nothing is left to draw. */
  private BasemapFailure nothing(PartsLeftOut left) {
    if (!left.kept().isEmpty()) {
      PartsLeftOut.Part first = left.kept().getFirst();
      return located(first.fault(), first.root(), first.feature());
    }
    int points = features.points();
    Reason reason = points > 0 ? Reason.ONLY_POINTS : Reason.EMPTY;
    String detail = points > 0 ? Integer.toString(points) : "";
    return located(new MisreadMap(reason, "", detail), root, features.feature());
  }

  private BasemapNotes notes(PartsLeftOut left) {
    List<BasemapFailure> first = new ArrayList<>();
    left.kept().forEach(part -> first.add(located(part.fault(), part.root(), part.feature())));
    return new BasemapNotes(
        features.points(), left.drawn(), first, left.counts(), left.byFeature(), object, others);
  }

  private boolean isMore(JsonParser json) throws IOException, BasemapFailure {
    try {
      return json.nextToken() != null;
    } catch (JsonProcessingException e) {
      if (root == 0) {
        throw e;
      }
      JsonLocation place = e.getLocation();
      throw new BasemapFailure(
          Reason.TEXT_AFTER_END, place.getLineNr(), place.getColumnNr(), "", e);
    }
  }

  private OwnBasemap topology(JsonParser json, JsonNode value) throws IOException, BasemapFailure {
    if (root > 0 || json.nextToken() != null) {
      JsonLocation place = json.currentTokenLocation();
      throw new BasemapFailure(
          Reason.TEXT_AFTER_END, place.getLineNr(), place.getColumnNr(), "", null);
    }
    List<String> names = TopologyObject.names(value);
    if (names.isEmpty()) {
      throw new MisreadMap(Reason.NO_OBJECTS, "/objects", "");
    }
    TopologyCheck check = new TopologyCheck(value);
    if (names.stream().anyMatch(TopologyObject.WORLD::contains)) {
      check.world();
      Basemap map = new TopologyReader().read(new ByteArrayInputStream(bytes));
      return new OwnBasemap(map, BasemapNotes.NONE);
    }
    TopologyObject largest = TopologyObject.of(value, check.sound(TopologyObject.largest(value)));
    object = largest.name();
    others = largest.others();
    features.take(largest.features(), root);
    return assembled();
  }

  private BasemapFailure located(MisreadMap wrong, int value, int feature) {
    int line = 0;
    int column = 0;
    try {
      JsonLocation place = JsonPlace.find(bytes, value, path(wrong.path()));
      line = place.getLineNr();
      column = place.getColumnNr();
    } catch (IOException unsound) {
      wrong.addSuppressed(unsound);
    }
    return new BasemapFailure(wrong.reason(), line, column, wrong.detail(), feature, wrong);
  }

  /** Features made of an object of TopoJSON stand where that object does. */
  private String path(String found) {
    return object.isEmpty() ? found : "/objects/" + object;
  }
}
