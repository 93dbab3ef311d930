package org.meridian.dataprep.story;

import static org.meridian.dataprep.story.TaleWriter.both;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.meridian.model.City;
import org.meridian.model.wording.Language;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.SideChoice;
import org.meridian.scenario.SidePair;
import org.meridian.scenario.story.StepReveal;
import org.meridian.scenario.story.Story;
import org.meridian.view.Views;

/** Two stories about an index: what a weight does, and the index of 2021 without information. */
final class IndexTales {

  private final TaleWriter tale;
  private final ScenarioEngine engine = new ScenarioEngine();
  private final Scenario opening;
  private final ScenarioResult plain;
  private final RankWords ranks;

  private IndexTales(String dataset) {
    tale = new TaleWriter(dataset);
    opening = Scenario.opening(tale.dataset());
    plain = engine.evaluate(tale.dataset(), opening);
    ranks = new RankWords(plain);
  }

  /** Another weight, to compare with the weights as published and not with an earlier year. */
  private Scenario weighing(String node, double weight) {
    return opening
        .withSettings(
            opening
                .settings()
                .withWeights(opening.settings().weights().withAll(Map.of(node, weight))))
        .withSides(new SidePair(new SideChoice.PublishedSettings(), new SideChoice.PresentSide()));
  }

  private String first(ScenarioResult result, int count, Language language) {
    return ranks.first(result, count, language);
  }

  private int rank(ScenarioResult result, City city) {
    return RankWords.rank(result, city);
  }

  private City city(String id) {
    return ranks.city(id);
  }

  private City mover(ScenarioResult now, int among, boolean up) {
    return ranks.mover(now, among, up);
  }

  /** What a weight does. */
  static Story weight() {
    IndexTales own = new IndexTales("open-connectivity");
    own.weightSteps();
    return own.tale.done(both("What a weight does", "一个权重有多大作用"));
  }

  private void weightSteps() {
    int parts = tale.dataset().structure().children(0).length;
    tale.step(
        opening,
        "map",
        Map.of(),
        new TaleWriter.Said(
            both(parts + " dimensions, one index", parts + " 个维度，一个指数"),
            both(
                "All count alike. In front: " + first(plain, 5, Language.ENGLISH) + ".",
                "各维度权重相同。领先的是：" + first(plain, 5, Language.CHINESE) + "。"),
            both("Begin with the picture everyone knows.", "从大家熟悉的图开始。")),
        Optional.of(new StepReveal.LinksGrow()));
    Scenario air = weighing("air_reach", 5);
    ScenarioResult flown = engine.evaluate(tale.dataset(), air);
    City up = mover(flown, 60, true);
    tale.step(
        air,
        "ranking",
        Map.of(),
        new TaleWriter.Said(
            both("Now air reach counts as much as all others", "让航空通达与其余各维度之和同等重要"),
            both(
                "In front: "
                    + first(flown, 5, Language.ENGLISH)
                    + ". "
                    + up.name().en()
                    + " rises from "
                    + rank(plain, up)
                    + " to "
                    + rank(flown, up)
                    + ".",
                "领先的是："
                    + first(flown, 5, Language.CHINESE)
                    + "。"
                    + up.name().zh()
                    + "从第 "
                    + rank(plain, up)
                    + " 位升到第 "
                    + rank(flown, up)
                    + " 位。"),
            both(
                "One weight moves; the others share the rest. Nothing else was touched.",
                "只动了一个权重，其余按比例分担，别的都没有变。")),
        Optional.of(new StepReveal.WeightMoves("air_reach", 1, 5)));
    Scenario dry = weighing("sea_access", 0);
    ScenarioResult inland = engine.evaluate(tale.dataset(), dry);
    City gain = mover(inland, 60, true);
    City loss = mover(inland, 60, false);
    tale.step(
        dry,
        "compare",
        Map.of(),
        new TaleWriter.Said(
            both("Without the sea", "如果不看海运"),
            both(
                "Sea access weighs nothing. "
                    + gain.name().en()
                    + " rises from "
                    + rank(plain, gain)
                    + " to "
                    + rank(inland, gain)
                    + ", "
                    + loss.name().en()
                    + " falls from "
                    + rank(plain, loss)
                    + " to "
                    + rank(inland, loss)
                    + ".",
                "海运可达的权重为零。"
                    + gain.name().zh()
                    + "从第 "
                    + rank(plain, gain)
                    + " 位升到第 "
                    + rank(inland, gain)
                    + " 位，"
                    + loss.name().zh()
                    + "从第 "
                    + rank(plain, loss)
                    + " 位降到第 "
                    + rank(inland, loss)
                    + " 位。"),
            both(
                "Inland cities are not worse cities: they were measured by a sea they do not have.",
                "内陆城市并不逊色，只是被用海来衡量。")),
        Optional.of(new StepReveal.WeightMoves("sea_access", 1, 0)));
    City shanghai = city("shanghai");
    tale.step(
        opening,
        "profile",
        Map.of("profiles.cities", List.of(shanghai.id())),
        new TaleWriter.Said(
            both("Why a city stands where it stands", "一座城市为何在这个位置"),
            ranks.standing(shanghai),
            both("Take questions here.", "可在此回答提问。")),
        Optional.empty());
    tale.step(
        opening,
        Views.MAKE_FIRST.id(),
        Map.of("profiles.cities", List.of("shanghai")),
        new TaleWriter.Said(
            both("What would put Shanghai first?", "怎样才能让上海排第一？"),
            both(
                "The least change of weights that does it, or the cities that no change can pass.",
                "能做到这一点的最小权重变化；或者哪些城市无论怎样都超不过。"),
            both(
                "A ranking is a choice of weights. Say whose choice it is.",
                "排名就是对权重的选择，要说清是谁的选择。")),
        Optional.empty());
  }

  /** The index of 2021, and without information. */
  static Story withoutInformation() {
    IndexTales own = new IndexTales("interconnectivity-2021");
    own.informationSteps();
    return own.tale.done(both("The 2021 index, and without information", "2021 年指数：如果没有信息互联"));
  }

  private void informationSteps() {
    int cities = tale.dataset().cities().size();
    String pairs =
        String.format(
            Locale.ROOT, "%d", IntStream.of(plain.links().result().ranking().order()).count());
    tale.step(
        opening,
        "map",
        Map.of(),
        new TaleWriter.Said(
            both(cities + " cities, " + pairs + " pathways", cities + " 座城市，" + pairs + " 条通路"),
            both(
                "Six connectivities count alike: the five links, and information. In front: "
                    + first(plain, 3, Language.ENGLISH)
                    + ".",
                "“五通”加信息互联，六项权重相同。领先的是：" + first(plain, 3, Language.CHINESE) + "。"),
            both("Pairs inside China are not counted.", "中国城市之间的通路不计入。")),
        Optional.of(new StepReveal.LinksGrow()));
    tale.step(
        opening,
        "links",
        Map.of(),
        new TaleWriter.Said(
            both("The strongest pathways", "最强的城市通路"),
            both(
                "A pathway is one pair of cities, with the same six parts as a city.",
                "城市通路是一对城市，与城市一样有六个组成部分。"),
            both("Read the first three aloud.", "读出前三条。")),
        Optional.empty());
    Scenario without = weighing("information", 0);
    ScenarioResult five = engine.evaluate(tale.dataset(), without);
    City up = mover(five, cities, true);
    City down = mover(five, cities, false);
    tale.step(
        without,
        "compare",
        Map.of(),
        new TaleWriter.Said(
            both("And without information?", "如果没有信息互联？"),
            both(
                "Five links alone. In front: "
                    + first(five, 3, Language.ENGLISH)
                    + ". "
                    + up.name().en()
                    + ": "
                    + rank(plain, up)
                    + " to "
                    + rank(five, up)
                    + "; "
                    + down.name().en()
                    + ": "
                    + rank(plain, down)
                    + " to "
                    + rank(five, down)
                    + ".",
                "只看“五通”。领先的是："
                    + first(five, 3, Language.CHINESE)
                    + "。"
                    + up.name().zh()
                    + "从第 "
                    + rank(plain, up)
                    + " 位到第 "
                    + rank(five, up)
                    + " 位；"
                    + down.name().zh()
                    + "从第 "
                    + rank(plain, down)
                    + " 位到第 "
                    + rank(five, down)
                    + " 位。"),
            both("This is the question of the report itself.", "这正是报告本身提出的问题。")),
        Optional.of(new StepReveal.WeightMoves("information", 0.16666666666666666, 0)));
    tale.step(
        without,
        "map",
        Map.of(),
        new TaleWriter.Said(
            both("The map of five links", "只看“五通”的地图"),
            both(
                "The same cities, the same colours: the scale holds, so a change of colour is a change of score.",
                "城市不变，色标不变：颜色变了，就是得分变了。"),
            both("Go back one step if asked.", "如有人问，可退回一步。")),
        Optional.empty());
    tale.step(
        opening,
        "matrix",
        Map.of("matrix.order", List.of("region")),
        new TaleWriter.Said(
            both("Who is linked with whom", "谁与谁相连"),
            both(
                "Rows and columns are cities by region; empty cells are pairs that are not counted.",
                "行与列是按地区排列的城市，空格是不计入的城市对。"),
            both("End here, and take questions.", "到此结束，回答提问。")),
        Optional.empty());
  }
}
