package org.meridian.dataprep.provider;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lists of points of presence as the package bundles them: sites by the three-letter code of an
 * airport or town, and a list of codes for each service.
 *
 * @param sites latitude and longitude in degrees, by code
 * @param services codes of sites, by the name of the list
 */
record PointsOfPresence(Map<String, double[]> sites, Map<String, List<String>> services) {

  private static final Pattern SITE =
      Pattern.compile("\\[\"([A-Z]{3})\",\\[(-?[\\d.]+),(-?[\\d.]+)]]");
  private static final Pattern SERVICE =
      Pattern.compile("(\\w+):\\{name:\"[^\"]*\",url:\"[^\"]*\",pops:\\[([^]]*)]\\}");
  private static final Pattern CODE = Pattern.compile("\"([A-Z]{3})\"");

  /** Reads the bundle, which is a script: its tables are picked out by their form. */
  static PointsOfPresence read(Path bundle) throws IOException {
    String script = Files.readString(bundle);
    Map<String, double[]> sites = new TreeMap<>();
    Matcher site = SITE.matcher(script);
    while (site.find()) {
      double[] spot = {Double.parseDouble(site.group(2)), Double.parseDouble(site.group(3))};
      sites.put(site.group(1), spot);
    }
    Map<String, List<String>> services = new TreeMap<>();
    Matcher service = SERVICE.matcher(script);
    while (service.find()) {
      services.put(
          service.group(1),
          CODE.matcher(service.group(2)).results().map(code -> code.group(1)).toList());
    }
    return new PointsOfPresence(sites, services);
  }
}
