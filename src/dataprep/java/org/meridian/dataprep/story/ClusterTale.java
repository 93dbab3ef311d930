package org.meridian.dataprep.story;

import static org.meridian.dataprep.story.TaleWriter.both;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meridian.cluster.Cluster;
import org.meridian.io.reference.ClusterReports;
import org.meridian.io.reference.ShippedNames;
import org.meridian.model.City;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ClusterLinkLayers;
import org.meridian.scenario.choice.ClusterMeasure;
import org.meridian.scenario.choice.ClusterPreset;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.story.StepReveal;
import org.meridian.scenario.story.Story;
import org.meridian.view.clusters.ClusterContent;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.clusters.ClusterLook;

/** City clusters in eight steps: how large a cluster is depends on the radius, and here is how. */
final class ClusterTale {

  private static final int LEADERS = 5;
  private static final ClusterLinkLayers ROUTES =
      ClusterLinkLayers.NONE.withLayers(List.of("link_routes"));
  private final TaleWriter tale = new TaleWriter("open-connectivity");
  private final ClusterFinder finder =
      new ClusterFinder(ShippedNames.read(), ClusterReports.read());
  private final Scenario opening = Scenario.opening(tale.dataset());
  private final ScenarioResult result = new ScenarioEngine().evaluate(tale.dataset(), opening);

  static Story story() {
    return new ClusterTale().told();
  }

  private Story told() {
    world();
    greaterBay();
    yangtze();
    randstad();
    northernEurope();
    bosWash();
    otherSetting();
    links();
    return tale.done(both("City clusters in eight steps", "城市聚落八步谈"));
  }

  private ClusterContent at(ClusterSettings settings) {
    return finder.find(result, settings, ClusterLook.USUAL).content().orElseThrow();
  }

  private ClusterContent at(double km) {
    return at(ClusterSettings.USUAL.withRadiusKm(km));
  }

  private Cluster of(ClusterContent found, String city) {
    return found.ofCity(tale.dataset().cityPosition(city).orElseThrow()).orElseThrow();
  }

  private int size(double km, String city) {
    ClusterContent found = at(km);
    return found.cities(of(found, city)).size();
  }

  /** A step on the cluster of a city, with the cities that it has at its radius. */
  private void on(double km, String city, TaleWriter.Said said, Optional<StepReveal> reveal) {
    ClusterContent found = at(km);
    Cluster cluster = of(found, city);
    Map<String, List<String>> choices = new HashMap<>();
    List<String> seen = found.cities(cluster).stream().map(City::id).sorted().toList();
    choices.put("map.fit", seen);
    choices.put("clusters.chosen", List.of(found.analysis().identity(cluster).id()));
    choices.put(
        "map.layers",
        List.of(
            "land", "borders", "graticule", "cities", "labels", "legend", "caption", "sources"));
    tale.step(
        opening.withClusters(ClusterSettings.USUAL.withRadiusKm(km)),
        "clusters",
        choices,
        said,
        reveal);
  }

  private void world() {
    ClusterContent found = at(ClusterSettings.USUAL);
    List<Cluster> led = found.listed();
    int all =
        found.analysis().clusters().clusters().stream()
            .mapToInt(c -> found.cities(c).size() > 1 ? 1 : 0)
            .sum();
    List<String> en = new ArrayList<>();
    List<String> zh = new ArrayList<>();
    for (Cluster cluster : led.subList(0, LEADERS)) {
      LocalText name = found.analysis().title(cluster).name();
      String sum = TaleWriter.rounded(found.figures(cluster).measure(ClusterMeasure.SUM));
      en.add(name.en() + " " + sum);
      zh.add(name.zh() + " " + sum);
    }
    tale.step(
        opening,
        "clusters",
        Map.of(),
        new TaleWriter.Said(
            both("Where cities act together", "城市在哪里抱团"),
            both(
                all
                    + " clusters lie within 150 km, "
                    + led.size()
                    + " with a leading city. First five by summed scores: "
                    + String.join(", ", en)
                    + ".",
                "以 150 公里为半径，共有 "
                    + all
                    + " 个聚落，其中 "
                    + led.size()
                    + " 个有极点城市。按得分之和，前五位是："
                    + String.join("、", zh)
                    + "。"),
            both(
                "Say what a cluster is: cities so close that they act as one. Nobody drew these borders; they follow from distance alone.",
                "先说什么是聚落：相距很近、如同一体的城市。这些边界不是画出来的，只由距离得出。")),
        Optional.empty());
  }

  private void greaterBay() {
    ClusterContent found = at(150);
    List<City> cities = found.cities(of(found, "hong-kong"));
    long codes = cities.stream().map(City::country).distinct().count();
    on(
        150,
        "hong-kong",
        new TaleWriter.Said(
            both("One bay, several cores", "一个湾区，多个核心"),
            both(
                cities.size()
                    + " cities under "
                    + codes
                    + " codes: "
                    + TaleWriter.names(cities, Language.ENGLISH)
                    + ". The same "
                    + size(69.5, "hong-kong")
                    + " stand together from 69 km to 236 km.",
                cities.size()
                    + " 座城市，分属 "
                    + codes
                    + " 个国家或地区代码："
                    + TaleWriter.names(cities, Language.CHINESE)
                    + "。从 69 公里到 236 公里，始终是这 "
                    + size(69.5, "hong-kong")
                    + " 座。"),
            both(
                "Let the radius grow. Nothing happens for a long while: that is what a real cluster looks like.",
                "让半径慢慢变大，很长一段没有变化：真正的聚落就是这样。")),
        Optional.of(new StepReveal.RadiusMoves(69, 150)));
  }

  private void yangtze() {
    on(
        150,
        "shanghai",
        new TaleWriter.Said(
            both("Yangtze Delta: it grows around one core", "长三角：围绕一个核心生长"),
            both(
                size(83.5, "shanghai")
                    + " cities at 83 km, "
                    + size(120.5, "shanghai")
                    + " at 120 km, "
                    + size(122.5, "shanghai")
                    + " at 122 km, "
                    + size(143.5, "shanghai")
                    + " at 143 km. Drag a weight: sums and ranks follow, the outline stays.",
                "83 公里时 "
                    + size(83.5, "shanghai")
                    + " 座城市，120 公里时 "
                    + size(120.5, "shanghai")
                    + " 座，122 公里时 "
                    + size(122.5, "shanghai")
                    + " 座，143 公里时 "
                    + size(143.5, "shanghai")
                    + " 座。拖动权重，得分与位次随之变化，边界不变。"),
            both("Shanghai leads; the others join one by one.", "上海领先，其余城市逐个加入。")),
        Optional.of(new StepReveal.RadiusMoves(83, 150)));
  }

  private void randstad() {
    on(
        78.9,
        "amsterdam",
        new TaleWriter.Said(
            both("Randstad and Flanders, still apart from the Rhine", "兰斯台德与佛兰德，尚未与莱茵相连"),
            both(
                size(52.5, "amsterdam")
                    + " cities from 52 km on; with Brussels, Antwerp and Leuven "
                    + size(78.9, "amsterdam")
                    + " at 78.9 km.",
                "52 公里起为 "
                    + size(52.5, "amsterdam")
                    + " 座城市；到 78.9 公里，加上布鲁塞尔、安特卫普和鲁汶，共 "
                    + size(78.9, "amsterdam")
                    + " 座。"),
            both("Remember this picture for the next step.", "请记住这幅图，下一步会用到。")),
        Optional.empty());
  }

  private void northernEurope() {
    on(
        164.9,
        "amsterdam",
        new TaleWriter.Said(
            both("How large is Northern Europe? It depends", "欧洲北部聚落有多大？要看半径"),
            both(
                size(93.5, "amsterdam")
                    + " cities at 93.5 km, when the Rhine-Ruhr joins; "
                    + size(153.5, "amsterdam")
                    + " at 153 km with Frankfurt; "
                    + size(164.9, "amsterdam")
                    + " at 165 km with Munich and Zurich.",
                "93.5 公里时莱茵—鲁尔加入，共 "
                    + size(93.5, "amsterdam")
                    + " 座；153 公里时加上法兰克福，共 "
                    + size(153.5, "amsterdam")
                    + " 座；165 公里时加上慕尼黑和苏黎世，共 "
                    + size(164.9, "amsterdam")
                    + " 座。"),
            both(
                "No report prints its radius. Show that the answer changes with it, and how.",
                "各家报告都不写半径。这一步说明：半径不同，答案就不同，以及怎样不同。")),
        Optional.of(new StepReveal.RadiusMoves(78.9, 164.9)));
  }

  private void bosWash() {
    on(
        306.4,
        "new-york",
        new TaleWriter.Said(
            both("Boston belongs, but only from 306 km on", "波士顿也算，但要到 306 公里"),
            both(
                size(144.9, "new-york")
                    + " cities at 145 km; Boston makes "
                    + size(306.4, "new-york")
                    + " at 306 km. A wide country needs a wide radius.",
                "145 公里时 "
                    + size(144.9, "new-york")
                    + " 座城市；306 公里时波士顿加入，共 "
                    + size(306.4, "new-york")
                    + " 座。地广的国家需要更大的半径。"),
            both("One radius does not fit the world.", "一个半径不能适用于全世界。")),
        Optional.of(new StepReveal.RadiusMoves(145, 306.4)));
  }

  private void otherSetting() {
    ClusterSettings other = ClusterPreset.TWENTY_THREE.over(ClusterSettings.USUAL);
    ClusterContent found = at(other);
    int all =
        found.analysis().clusters().clusters().stream()
            .mapToInt(c -> found.cities(c).size() > 1 ? 1 : 0)
            .sum();
    tale.step(
        opening.withClusters(other),
        "clusters",
        Map.of(),
        new TaleWriter.Said(
            both("Another setting, another world", "换一种设定，换一个世界"),
            both(
                "The first 200 cities, 365 km, at least two: "
                    + all
                    + " clusters. Dallas-Houston and Vancouver-Seattle appear, and Europe becomes one.",
                "只取前 200 座城市，半径 365 公里，至少两座：共 " + all + " 个聚落。达拉斯—休斯敦、温哥华—西雅图出现了，而欧洲连成一片。"),
            both(
                "The setting happens to give as many clusters as a report of 2023 names; it is not that report's method.",
                "这一设定得到的聚落数恰与 2023 年一份报告相同，但并不是该报告的方法。")),
        Optional.empty());
  }

  private void links() {
    tale.step(
        opening.withClusters(ClusterSettings.USUAL.withLinks(ROUTES)),
        "clusters",
        Map.of(),
        new TaleWriter.Said(
            both("How clusters are linked by air", "聚落之间的航空联系"),
            both(
                "Each line sums all routes between the cities of two clusters. Inside a cluster there are few: nobody flies from Rotterdam to Amsterdam.",
                "每条线是两个聚落的城市之间全部航线之和。聚落内部航线很少：没有人从鹿特丹飞往阿姆斯特丹。"),
            both(
                "For ties inside a cluster, rail, patents or branches would be the right data.",
                "要看聚落内部的联系，应当用铁路、专利或分支机构的数据。")),
        Optional.of(new StepReveal.LinksGrow()));
  }
}
