package org.meridian.io.dataset;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;

/** A sound package of three cities held in memory, to be broken in one place at a time. */
public final class SmallPackage {

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  /** The sound package. */
  public SmallPackage() {
    text(
        "datapackage.json",
        """
        {
          "name": "small",
          "title": "Small",
          "version": "1.2.0",
          "licenses": [{"name": "CC0-1.0", "title": "CC0"}],
          "sources": [{"title": "A survey", "path": "https://example.org", "licence": "CC0",
                       "date": "2020-01-01", "attribution": "The surveyors"}],
          "resources": [{"name": "values", "path": "values.csv",
                         "schema": {"fields": [], "missingValues": ["", "n/a"]}}],
          "meridian": {
            "title": {"en": "Small", "zh": "小"},
            "directed": false,
            "excludePairs": "same-country",
            "pairs": "listed",
            "defaultYear": 2020
          }
        }
        """);
    text(
        "cities.csv",
        """
        id,name_en,name_zh,country,region,lat,lon,population
        lima,Lima,利马,PE,Americas,-12.05,-77.04,10
        oslo,Oslo,奥斯陆,NO,Europe,59.91,10.75,1
        atlantis,Atlantis,,,,,,
        """);
    text(
        "indicators.csv",
        """
        id,name_en,name_zh,unit,direction,kind,source,licence,complete,strength
        ships,Ships,船,ships,1,city,A survey,CC0,,
        noise,Noise,噪声,dB,-1,city,A survey,CC0,,
        flights,Flights,航班,flights,1,link,A survey,CC0,true,mean
        """);
    text(
        "index.json",
        """
        {
          "id": "index",
          "name": {"en": "Index", "zh": "指数"},
          "children": [
            {"id": "sea", "weight": 2, "aggregation": "geometric", "children": [
              {"id": "ships", "weight": 1, "indicator": "ships"},
              {"id": "noise", "weight": 1, "indicator": "noise"}
            ]},
            {"id": "air", "weight": 1, "indicator": "flights"}
          ]
        }
        """);
    text(
        "values.csv",
        """
        city_id,indicator_id,year,value
        lima,ships,2020,4
        oslo,ships,2020,2.5
        oslo,ships,2021,3
        lima,noise,,-1e-3
        oslo,noise,,n/a
        """);
    text(
        "links.csv",
        """
        from_id,to_id,indicator_id,year,value
        oslo,lima,flights,2020,7
        """);
  }

  /** Puts a text in place of a file. */
  public SmallPackage text(String file, String content) {
    return bytes(file, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Puts bytes in place of a file. */
  public SmallPackage bytes(String file, byte[] content) {
    files.put(file, content);
    return this;
  }

  /** Takes a file away. */
  public SmallPackage without(String file) {
    files.remove(file);
    return this;
  }

  /** Changes a text in a file; it must be there. */
  public SmallPackage replace(String file, String old, String fresh) {
    String before = new String(files.get(file), StandardCharsets.UTF_8);
    if (!before.contains(old)) {
      throw new IllegalArgumentException(file + " has no " + old);
    }
    return text(file, before.replace(old, fresh));
  }

  /** The files by name. */
  public Map<String, byte[]> files() {
    return Map.copyOf(files);
  }

  /** Reads the package. */
  public Loaded<Dataset> read() {
    return DatasetReader.read(name -> Optional.ofNullable(files.get(name)));
  }

  /** A problem as a reader of the package should report it. */
  public static Problem problem(
      String file, int line, String column, String value, ProblemCode code, String... arguments) {
    return new Problem(file, line, column, value, code, List.of(arguments));
  }
}
