package org.meridian.view;

import java.util.Optional;
import java.util.OptionalInt;
import org.meridian.model.IndexStructure;
import org.meridian.model.address.Address;
import org.meridian.model.address.CityAddress;
import org.meridian.model.query.QueryDraft;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.comparison.SideMaker;
import org.meridian.scoring.uncertainty.ProgressMonitor;
import org.meridian.view.comparison.ComparisonContent;
import org.meridian.view.comparison.maps.DifferenceKind;
import org.meridian.view.comparison.maps.DifferenceScale;
import org.meridian.view.comparison.maps.ThreeMaps;
import org.meridian.view.groups.GroupChoice;
import org.meridian.view.groups.GroupSides;
import org.meridian.view.groups.GroupsContent;
import org.meridian.view.method.MethodPages;
import org.meridian.view.method.MethodTopic;
import org.meridian.view.page.PageContent;
import org.meridian.view.page.PageSubject;
import org.meridian.view.query.QueryContent;
import org.meridian.view.query.QuerySince;
import org.meridian.view.trace.TraceContent;
import org.meridian.view.trace.TracePage;

/** Makes contents that take more than a line to ask for. */
final class ContentMakers {

  private ContentMakers() {}

  /** The sides that the scenario asks for, city by city. */
  static ComparisonContent compared(ViewRequest ask) {
    return compared(ask, ask.baseline().orElse(ask.result()));
  }

  private static ComparisonContent compared(ViewRequest ask, ScenarioResult baseline) {
    return ComparisonContent.of(ask.result(), baseline, new SideMaker(ask.others()));
  }

  /** Groups, with both sides of the comparison beside them where that is chosen. */
  static GroupsContent groups(ViewRequest ask) {
    GroupChoice choice = ask.choices().groups();
    GroupsContent groups = GroupsContent.of(ask.result(), choice, ask.clusters());
    return choice.compared()
        ? groups.beside(
            GroupSides.of(
                ask.result(),
                ask.baseline().orElse(ask.result()),
                new SideMaker(ask.others()),
                choice.node()))
        : groups;
  }

  /** The sides as maps. */
  static ThreeMaps threeMaps(ViewRequest ask) {
    ComparisonContent sides = compared(ask);
    DifferenceScale scale = DifferenceScale.of(sides.comparison(), DifferenceKind.POINTS);
    return ThreeMaps.of(sides, scale, ask.choices().map(), ask.choices().selected());
  }

  /** A page on the method, as it stands before anything is chosen on it. */
  static PageContent page(MethodTopic topic, ViewRequest ask) {
    OptionalInt city = city(ask);
    if (topic == MethodTopic.FIRST && city.isEmpty()) {
      throw new IllegalArgumentException("the page needs a city");
    }
    PageSubject subject = new PageSubject(ask.result(), ask.words());
    return MethodPages.of(topic, subject, city, ProgressMonitor.NONE).orElseThrow();
  }

  /** Where the score of the first city comes from, or the score that its address points at. */
  static PageContent trace(ViewRequest ask) {
    CityAddress asked =
        ask.choices().profiles().cities().stream()
            .findFirst()
            .map(ContentMakers::address)
            .orElseThrow(() -> new IllegalArgumentException("a trace needs a city"));
    int city = ask.result().dataset().cityPosition(asked.city()).orElseThrow();
    int node =
        ask.result().dataset().structure().position(asked.node()).orElse(IndexStructure.ROOT);
    return new TracePage(
            ask.words(), TraceContent.of(new TraceContent.TraceRequest(ask.result(), city, node)))
        .content();
  }

  private static CityAddress address(String city) {
    return city.startsWith("#") && Address.parse(city) instanceof CityAddress score
        ? score
        : CityAddress.of(city);
  }

  /** What changed is told only where something asks for it. */
  static QueryContent query(ViewRequest ask) {
    QueryDraft draft = ask.result().scenario().query();
    Optional<QuerySince> since =
        Optional.of(ask.baseline().orElse(ask.result()))
            .filter(side -> draft.query().asksForChange())
            .map(side -> QuerySince.of(compared(ask, side)));
    return QueryContent.of(ask.result(), draft, since);
  }

  /** The first of the cities asked for. */
  private static OptionalInt city(ViewRequest ask) {
    return ask.choices().profiles().cities().stream()
        .map(ask.result().dataset()::cityPosition)
        .findFirst()
        .orElse(OptionalInt.empty());
  }
}
