package org.meridian.io.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.meridian.model.DatasetIdentity;
import org.meridian.model.address.CityAddress;
import org.meridian.model.groups.CityGroup;
import org.meridian.model.groups.GroupRule;
import org.meridian.model.groups.Note;
import org.meridian.model.period.Period;
import org.meridian.model.query.CityQuery;
import org.meridian.model.query.CityQuery.Measure;
import org.meridian.model.query.CityQuery.NumberQuery;
import org.meridian.model.query.CityQuery.Relation;
import org.meridian.model.query.QueryDraft;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.SideChoice;
import org.meridian.scenario.SidePair;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.scenario.choice.ClusterEdits;
import org.meridian.scenario.choice.ClusterReach;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.choice.IdPair;
import org.meridian.scenario.choice.KeptIdentity;
import org.meridian.scenario.choice.LinkFilter;
import org.meridian.scenario.choice.ScoreSlot;
import org.meridian.scenario.choice.ValueEdit;
import org.meridian.scoring.IndexSettings;
import org.meridian.scoring.MissingDataPolicy;
import org.meridian.scoring.aggregation.Aggregation;
import org.meridian.scoring.normalisation.Normalisation;
import org.meridian.scoring.weights.WeightSet;

/** Every scenario comes back from its file exactly as it was. */
class ScenarioFileProperties {

  private static final DatasetIdentity MADE_FOR = new DatasetIdentity("a", "1.2", "sha256:0");

  @Property(tries = 300, seed = "41")
  void comesBackExactly(@ForAll("scenarios") Scenario scenario) {
    byte[] file = ScenarioFile.toBytes(scenario, MADE_FOR);

    SavedScenario saved = ScenarioFile.fromBytes("f", file).value().orElseThrow();
    assertThat(saved.scenario()).isEqualTo(scenario);
    assertThat(saved.madeFor().version()).isEqualTo("1.2");
  }

  @Property(tries = 50, seed = "41")
  void theSameScenarioGivesTheSameFile(@ForAll("scenarios") Scenario scenario) {
    Scenario again =
        ScenarioFile.fromBytes("f", ScenarioFile.toBytes(scenario, MADE_FOR))
            .value()
            .orElseThrow()
            .scenario();

    assertThat(ScenarioFile.toBytes(again, MADE_FOR))
        .isEqualTo(ScenarioFile.toBytes(scenario, MADE_FOR));
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    Arbitrary<List<ValueEdit>> edits =
        Combinators.combine(names(), names(), years(), numbers())
            .as(ValueEdit::new)
            .list()
            .ofMaxSize(3);
    return Combinators.combine(
            names(),
            names(),
            years(),
            settings(),
            sets(),
            cities(),
            AnyChoices.filters(names()),
            edits)
        .as(Scenario::new)
        .flatMap(
            scenario ->
                Combinators.combine(clusters(), groups(), notes(), sides(), sides(), queries(2))
                    .as(
                        (clusters, groups, notes, a, b, query) ->
                            scenario
                                .withQuery(new QueryDraft(query, "g/1"))
                                .withSides(new SidePair(a, b, 20))
                                .withClusters(clusters)
                                .withGroups(groups)
                                .withNotes(notes)
                                .withCities(scenario.cities().withGroups(Set.of("g/1")))));
  }

  private static Arbitrary<ClusterSettings> clusters() {
    Arbitrary<ClusterReach> reaches =
        Combinators.combine(
                Arbitraries.of(OptionalInt.empty(), OptionalInt.of(200)), sets(), sets(), sets())
            .as(ClusterReach::new);
    Arbitrary<Set<IdPair>> pairs =
        Combinators.combine(names(), names()).as(IdPair::new).set().ofMaxSize(2);
    Arbitrary<ClusterEdits> edits =
        Combinators.combine(
                sets(), sets(), Arbitraries.maps(names(), names()).ofMaxSize(2), pairs, pairs)
            .as(ClusterEdits::new);
    Arbitrary<List<KeptIdentity>> identities =
        Combinators.combine(
                names(),
                Arbitraries.integers().between(-1, 9),
                texts(),
                sets(),
                Arbitraries.of(true, false))
            .as(KeptIdentity::new)
            .list()
            .ofMaxSize(2);
    Arbitrary<List<ScoreSlot>> slots =
        AnyChoices.slots(names(), texts()).list().ofSize(ScoreSlot.COUNT);
    return Combinators.combine(
            Arbitraries.doubles().between(0.25, 500),
            Arbitraries.of(OptionalDouble.empty(), OptionalDouble.of(512.25)),
            reaches,
            edits,
            identities,
            slots,
            AnyChoices.linkLayers(names(), years()),
            Arbitraries.of(true, false))
        .as(
            (km, far, reach, edit, kept, scores, links, isPinned) -> {
              ClusterSettings settings =
                  ClusterSettings.of(km, 2.5, ClusterSettings.SCORE, reach)
                      .withAttachKm(far)
                      .withCountsAttached(isPinned ^ far.isPresent())
                      .withSpanKm(far)
                      .withEdits(edit)
                      .withIdentities(kept)
                      .withSlots(scores)
                      .withLinks(links)
                      .withNaming(AnyChoices.naming(km, isPinned, reach));
              return isPinned ? settings.pinning().withRadiusKm(km / 2) : settings;
            });
  }

  private static Arbitrary<SideChoice> sides() {
    Arbitrary<SideChoice> kept =
        Combinators.combine(names(), names(), years(), settings(), sets())
            .as(
                (name, dataset, year, settings, excluded) ->
                    new SideChoice.KeptScenario(
                        new Scenario(
                            name,
                            dataset,
                            year,
                            settings,
                            Set.of(),
                            new CityFilter(Set.of(), Set.of(), excluded),
                            LinkFilter.ALL,
                            List.of(new ValueEdit("a", "b/c", year, 0.1 + 0.2)))));
    return Arbitraries.oneOf(
        Arbitraries.of(
            new SideChoice.UsualSide(),
            new SideChoice.PresentSide(),
            new SideChoice.PublishedSettings()),
        years().map(SideChoice.OtherYear::new),
        names().map(SideChoice.PublishedList::new),
        names().map(SideChoice.OtherDataset::new),
        names().map(SideChoice.WithoutNode::new),
        kept);
  }

  private static Arbitrary<LocalText> texts() {
    return Combinators.combine(Arbitraries.of("", "Alpha", "a/b"), Arbitraries.of("", "甲"))
        .as(LocalText::new);
  }

  private static Arbitrary<CityQuery> queries(int depth) {
    Arbitrary<CityQuery> numbers =
        Combinators.combine(
                Arbitraries.of(Measure.SCORE, Measure.RANK, Measure.VALUE, Measure.KNOWN),
                Arbitraries.of(Relation.values()),
                Arbitraries.doubles())
            .as((measure, relation, limit) -> new NumberQuery(measure, "a b", relation, limit));
    Arbitrary<CityQuery> texts =
        sets().filter(ids -> !ids.isEmpty()).map(ids -> new CityQuery.TextQuery("region", ids));
    if (depth == 0) {
      return Arbitraries.oneOf(numbers, texts, Arbitraries.just(new CityQuery.GroupQuery("ports")));
    }
    Arbitrary<List<CityQuery>> parts = queries(depth - 1).list().ofMaxSize(3);
    return Arbitraries.oneOf(
        numbers,
        parts.map(CityQuery.AllQuery::new),
        parts.map(CityQuery.AnyQuery::new),
        queries(depth - 1).map(CityQuery.NotQuery::new));
  }

  private static Arbitrary<List<CityGroup>> groups() {
    Arbitrary<GroupRule> rules =
        Arbitraries.oneOf(
            sets().map(ids -> new GroupRule.ByList(ids, false)),
            queries(2).map(GroupRule.ByQuery::new),
            sets().map(ids -> new GroupRule.ByList(ids, true)),
            names().map(name -> new GroupRule.ByAttribute(name, "")),
            sets().map(ids -> new GroupRule.ByCluster("x", ids)),
            names().map(GroupRule.ByCorridor::new),
            Arbitraries.integers().between(2, 9).map(n -> new GroupRule.ByTier("", "jenks", n, 1)));
    return Combinators.combine(texts(), Arbitraries.integers().between(-1, 9), rules)
        .as((name, colour, rule) -> new CityGroup("g", name, colour, rule))
        .list()
        .ofMaxSize(1);
  }

  private static Arbitrary<List<Note>> notes() {
    return Combinators.combine(names(), texts(), names())
        .as((city, text, source) -> new Note(CityAddress.of(city), text, source, "2026"))
        .list()
        .ofMaxSize(2);
  }

  private static Arbitrary<String> names() {
    return Arbitraries.of("a", "b/c", "~d", "上海", "with space", "\"quoted\"", "\\", "é\n");
  }

  private static Arbitrary<Period> years() {
    return Arbitraries.of(
        Period.of(0), Period.of(1999), new Period(2022, "Q1"), new Period(2022, "03"));
  }

  private static Arbitrary<Double> numbers() {
    return Arbitraries.oneOf(
        Arbitraries.doubles(), Arbitraries.of(Double.NaN, 0.1 + 0.2, Double.MIN_VALUE, -0.0));
  }

  private static Arbitrary<Set<String>> sets() {
    return names().set().ofMaxSize(3);
  }

  private static Arbitrary<CityFilter> cities() {
    return Combinators.combine(sets(), sets(), sets(), sets()).as(CityFilter::new);
  }

  private static Arbitrary<IndexSettings> settings() {
    Arbitrary<Map<String, Double>> weights =
        Arbitraries.maps(names(), Arbitraries.doubles().between(0, 1e300)).ofMaxSize(3);
    return Combinators.combine(
            weights.map(WeightSet::new),
            normalisations(),
            Arbitraries.maps(names(), normalisations()).ofMaxSize(2),
            AnyChoices.treatments(),
            aggregations(),
            Arbitraries.maps(names(), aggregations()).ofMaxSize(2),
            missing())
        .as(IndexSettings::new);
  }

  private static Arbitrary<Normalisation> normalisations() {
    Arbitrary<String> plain =
        Arbitraries.of(
            "minmax",
            "minmax01",
            "minmax1",
            "zscore",
            "rank",
            "borda",
            "percentile",
            "distmax",
            "distref:sydney",
            "disttarget:80.5",
            "disttarget:3:cap",
            "goalposts:1:2.5:10",
            "fracmax",
            "logminmax");
    Arbitrary<String> range =
        Arbitraries.doubles().between(-1e9, 1e9).map(low -> "minmax:" + low + ":" + (low + 10));
    return Arbitraries.oneOf(plain, range).map(Normalisation::parse);
  }

  private static Arbitrary<Aggregation> aggregations() {
    Arbitrary<String> plain =
        Arbitraries.of("arithmetic", "geometric", "harmonic", "minimum", "copeland", "mpi", "mpi+");
    Arbitrary<String> power = Arbitraries.doubles().between(0.1, 20).map(p -> "power:" + p);
    return Arbitraries.oneOf(plain, power).map(Aggregation::parse);
  }

  private static Arbitrary<MissingDataPolicy> missing() {
    Arbitrary<Double> fractions = Arbitraries.doubles().between(0, 1);
    return Combinators.combine(fractions, Arbitraries.maps(names(), fractions).ofMaxSize(2))
        .as(MissingDataPolicy::new);
  }
}
