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
}
