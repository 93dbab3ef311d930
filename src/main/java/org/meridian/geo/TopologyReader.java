package org.meridian.geo;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;

/** Reads TopoJSON from a stream and says where it fails. */
final class TopologyReader {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();

  Basemap read(InputStream in) throws BasemapFailure {
    try (JsonParser json = FACTORY.createParser(in)) {
      Topology topology = new TopologyParser(json).parse();
      if (topology.land().isEmpty() && topology.countries().isEmpty()) {
        throw new BasemapFailure(
            BasemapFailure.Reason.NOT_A_MAP, 0, 0, "no object land or countries", null);
      }
      return new TopologyAssembler(topology).basemap();
    } catch (JsonProcessingException e) {
      throw new BasemapFailure(
          BasemapFailure.Reason.NOT_JSON,
          e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
          e.getLocation() == null ? 0 : e.getLocation().getColumnNr(),
          e.getOriginalMessage(),
          e);
    } catch (IOException e) {
      throw new BasemapFailure(BasemapFailure.Reason.UNREADABLE, 0, 0, e.toString(), e);
    }
  }
}
