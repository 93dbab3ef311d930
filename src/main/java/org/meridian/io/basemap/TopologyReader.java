package org.meridian.io.basemap;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.InputStream;
import org.meridian.geo.basemap.Basemap;

/** Reads TopoJSON from a stream and says where it fails. */
public final class TopologyReader {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();

  public Basemap read(InputStream in) throws BasemapFailure {
    try (JsonParser json = FACTORY.createParser(in)) {
      TopologyData topology = new TopologyParser(json).parse();
      if (topology.land().isEmpty() && topology.countries().isEmpty()) {
        throw new BasemapFailure(
            BasemapFailure.Reason.NOT_A_MAP, 0, 0, "no object land or countries", null);
      }
      return new TopologyAssembler(topology).basemap();
    } catch (JsonProcessingException e) {
      throw located(e);
    } catch (IOException e) {
      throw new BasemapFailure(BasemapFailure.Reason.UNREADABLE, 0, 0, e.toString(), e);
    }
  }

  /** The failure of a text that is not JSON, with the place where it breaks off. */
  static BasemapFailure located(JsonProcessingException e) {
    JsonLocation place = e.getLocation();
    boolean deep = e instanceof StreamConstraintsException;
    return new BasemapFailure(
        deep ? BasemapFailure.Reason.TOO_DEEP : BasemapFailure.Reason.NOT_JSON,
        place == null ? 0 : place.getLineNr(),
        place == null ? 0 : place.getColumnNr(),
        "",
        e);
  }
}
