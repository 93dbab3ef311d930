package org.meridian.io.dataset;

/** A package of five cities in two clusters, whose links are of two years. */
public final class LinkYears {

  private LinkYears() {}

  /** Flights of 2020 and 2021; everything else holds in both. */
  public static SmallPackage content() {
    return new SmallPackage()
        .text(
            "cities.csv",
            """
                id,name_en,name_zh,country,region,lat,lon,population
                a1,Alpha,\u7532,PE,Americas,10,0,10
                a2,Beta,\u4e59,EC,Americas,10,0.5,5
                b1,Gamma,\u4e19,NO,Europe,40,0,8
                b2,Delta,\u4e01,SE,Europe,40,0.5,4
                c,Epsilon,\u620a,CL,Americas,-40,0,1
                """)
        .text(
            "values.csv",
            """
                city_id,indicator_id,year,value
                a1,ships,2020,90
                a2,ships,2020,50
                b1,ships,2020,80
                b2,ships,2020,40
                c,ships,2020,10
                a1,noise,2020,1
                a2,noise,2020,2
                b1,noise,2020,1
                b2,noise,2020,2
                c,noise,2020,3
                """)
        .text(
            "links.csv",
            """
                from_id,to_id,indicator_id,year,value
                a1,a2,flights,2020,10
                a1,b1,flights,2020,20
                a1,c,flights,2020,10
                a2,b2,flights,2020,2
                b1,b2,flights,2020,6
                a1,a2,flights,2021,5
                a1,b1,flights,2021,30
                a2,b2,flights,2021,4
                b1,b2,flights,2021,6
                """);
  }

  /**
   * Three pairs of cities rank among the first six in each year; the second city of the first pair
   * changes, and the third pair.
   */
  public static SmallPackage moving() {
    return new SmallPackage()
        .text(
            "cities.csv",
            """
                id,name_en,name_zh,country,region,lat,lon,population
                a1,Alpha,\u7532,PE,Americas,10,0,10
                a2,Beta,\u4e59,EC,Americas,10,0.5,5
                a3,Zeta,\u5df1,EC,Americas,10,-0.5,5
                b1,Gamma,\u4e19,NO,Europe,40,0,8
                b2,Delta,\u4e01,SE,Europe,40,0.5,4
                d1,Eta,\u5e9a,CL,Americas,-40,0,3
                d2,Theta,\u8f9b,AR,Americas,-40,0.5,2
                e1,Iota,\u58ec,BR,Americas,-40,90,3
                e2,Kappa,\u7678,AR,Americas,-40,90.5,2
                """)
        .text(
            "index.json",
            """
                {
                  "id": "index",
                  "name": {"en": "Index", "zh": "\u6307\u6570"},
                  "children": [{"id": "ships", "weight": 1, "indicator": "ships"}]
                }
                """)
        .text(
            "values.csv",
            "city_id,indicator_id,year,value\n"
                + values("2020", "a1", "a2", "b1", "b2", "d1", "d2", "a3", "e1", "e2")
                + values("2021", "a1", "a3", "b1", "b2", "e1", "e2", "a2", "d1", "d2"))
        .text(
            "links.csv",
            """
                from_id,to_id,indicator_id,year,value
                a1,a2,flights,2020,10
                a1,b1,flights,2020,20
                a1,a3,flights,2020,4
                a2,b2,flights,2020,6
                a1,d1,flights,2020,8
                b1,b2,flights,2020,5
                d1,d2,flights,2020,3
                a1,e1,flights,2020,2
                a1,a2,flights,2021,7
                a1,b1,flights,2021,15
                a1,a3,flights,2021,9
                a2,b2,flights,2021,6
                a3,b2,flights,2021,3
                a1,d1,flights,2021,8
                b1,b2,flights,2021,25
                a1,e1,flights,2021,5
                """);
  }

  /** Ships of nine cities, from 90 down by 10, and their noise: 1 of the first, 2 of all others. */
  private static String values(String year, String... cities) {
    StringBuilder lines = new StringBuilder();
    for (int at = 0; at < cities.length; at++) {
      int noise = at == 0 ? 1 : 2;
      lines.append(cities[at] + ",ships," + year + "," + (90 - 10 * at) + "\n");
      lines.append(cities[at] + ",noise," + year + "," + noise + "\n");
    }
    return lines.toString();
  }
}
