package org.meridian.scenario.groups;

import static org.meridian.scenario.comparison.ShippedSides.INDEX_2021;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.meridian.flow.groups.GroupLinks;
import org.meridian.model.Dataset;
import org.meridian.model.IndexNode;
import org.meridian.model.LinkTable;
import org.meridian.model.groups.GroupRule;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.comparison.ShippedSides;

/** The counts of the city interconnectivity index of 2021, given again. */
final class IndexCounts2021 {

  private static final String R21 = "Kearney/WEF/CCUD 2021/";
  private static final ScenarioResult INDEX = PublishedCountsTest.result(INDEX_2021, 2021);

  private final Map<String, String> found = new LinkedHashMap<>();

  /** All of them, by source and key. */
  Map<String, String> all() {
    index2021();
    pathways2021();
    return found;
  }

  private void put(String statement, Object value) {
    found.put(statement, value.toString());
  }

  private void index2021() {
    Dataset data = INDEX_2021;
    int chinese =
        PublishedCountsTest.row(INDEX, "interconnectivity_2021", 1, GroupRule.COUNTRY, "CN")
            .counts()
            .cities();
    put(R21 + "cities", data.cities().size());
    put(R21 + "cities_chinese", chinese);
    put(R21 + "cities_international", data.cities().size() - chinese);
    for (String coast : List.of("inland", "coastal")) {
      put(
          R21 + "cities_" + coast,
          PublishedCountsTest.row(INDEX, "policy", 1, "coastal", coast).counts().cities());
    }
    for (CitySet set : CityGrouping.ofAttribute(data, GroupRule.REGION).sets()) {
      String key = set.key().toLowerCase(Locale.ROOT).replace(' ', '_');
      put(R21 + "region_" + key, set.count());
    }
    put(R21 + "international_city_pairs", countedPairs(data));
    List<String> dimensions = new ArrayList<>();
    for (int child : data.structure().children(0)) {
      dimensions.add(data.structure().node(child).id());
    }
    put(R21 + "dimensions", dimensions.size());
    put(R21 + "indicators", data.structure().nodes().stream().filter(IndexNode::isLeaf).count());
    put(
        R21 + "overall_top10_inland",
        PublishedCountsTest.row(INDEX, "interconnectivity_2021", 10, "coastal", "inland")
            .counts()
            .inTop());
    put(
        R21 + "dimension_champions",
        dimensions.stream()
            .map(d -> INDEX.cities().ranking(PublishedCountsTest.node(INDEX, d)).order()[0])
            .distinct()
            .count());
    put(R21 + "singapore_first_places", firstOf(dimensions, "singapore", rank -> rank == 1));
    put(R21 + "shanghai_dimensions_in_top3", firstOf(dimensions, "shanghai", rank -> rank <= 3));
    put(R21 + "beijing_dimensions_in_top3", firstOf(dimensions, "beijing", rank -> rank <= 3));
    put(
        R21 + "information_top10_chinese",
        PublishedCountsTest.row(INDEX, "information", 10, GroupRule.COUNTRY, "CN")
            .counts()
            .inTop());
    put(
        R21 + "table11_compared_cities",
        ShippedSides.listed(data, "kearney_global_cities@2021").ranking().places().size());
  }

  private static long firstOf(List<String> dimensions, String city, IntPredicate wanted) {
    return dimensions.stream()
        .filter(d -> wanted.test(PublishedCountsTest.rank(INDEX, d, city)))
        .count();
  }

  private static long countedPairs(Dataset data) {
    long pairs = 0;
    for (int one = 0; one < data.cities().size(); one++) {
      for (int other = one + 1; other < data.cities().size(); other++) {
        pairs += data.pairs().counts(data.city(one), data.city(other)) ? 1 : 0;
      }
    }
    return pairs;
  }

  private void pathways2021() {
    LinkTable links = INDEX.links().links();
    int singapore = INDEX_2021.cityPosition("singapore").orElseThrow();
    put(R21 + "top10_pathways_first_with_singapore", firstWith(links, singapore));
    for (String list : List.of("finance", "information")) {
      double[] column = links.column(list + "_pathway").orElseThrow();
      put(
          R21 + list + "_top5_pathways_with_singapore",
          IntStream.range(0, links.size())
              .filter(link -> column[link] > 0 && hasEnd(links, link, singapore))
              .count());
    }
    boolean[] east = new boolean[INDEX_2021.cities().size()];
    boolean[] southeast = new boolean[east.length];
    for (int city = 0; city < east.length; city++) {
      east[city] = List.of("China", "East Asia").contains(INDEX_2021.city(city).region());
      southeast[city] = INDEX_2021.city(city).region().equals("Southeast Asia");
    }
    CityGrouping parts =
        new CityGrouping(
            "part",
            List.of(
                CitySet.of("east", LocalText.EMPTY, east),
                CitySet.of("southeast", LocalText.EMPTY, southeast)));
    GroupLinks between =
        GroupLinks.of(
            links,
            links.column("overall_pathway").orElseThrow(),
            parts.numberByCity(east.length),
            2);
    put(
        R21 + "top10_pathways_east_and_southeast_asia",
        between.between(1, 2).linkedPairs() + between.between(2, 2).linkedPairs());
    put(R21 + "top10_pathways_within_east_asia", between.between(1, 1).linkedPairs());
  }

  private static boolean hasEnd(LinkTable links, int link, int city) {
    return links.origin(link) == city || links.destination(link) == city;
  }

  private static int firstWith(LinkTable links, int city) {
    double[] ranks = links.column("overall_pathway").orElseThrow();
    int leading = 0;
    for (int rank = 1; rank <= 10; rank++) {
      int at = rank;
      boolean has =
          IntStream.range(0, links.size())
              .anyMatch(link -> ranks[link] == at && hasEnd(links, link, city));
      if (!has) {
        return leading;
      }
      leading++;
    }
    return leading;
  }
}
