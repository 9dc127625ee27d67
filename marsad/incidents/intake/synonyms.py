"""Words that people use for the codes, in Arabic, French, English, Spanish and Portuguese, slang of reports included.

A comma is between two; `words.fold` compares them, so one spelling stands for all its accents and cases,
and Arabic words stand without their article. A test holds that no word stands for two codes of one list.
"""

SUBSTANCES = {
    "cocaine": """
        coca, coke, cocaine powder, powder cocaine, poudre de cocaïne, cocaïne en poudre, cocaína en polvo, polvo de
        cocaína, cocaine hydrochloride, cocaine hcl, cocaine salts, chlorhydrate de cocaïne, hydrochlorure de cocaïne,
        clorhidrato de cocaína, cloridrato de cocaína, cocaine base, cocaína base, base de cocaína, perico, farlopa,
        liquid cocaine, cocaïne liquide, cocaína líquida, black cocaine, cocaína negra, cocaïne noire, kokain, كوكاين,
        كوكا, مسحوق الكوكايين, كوكايين سائل, كوكايين خام
    """,
    "coca_paste": """
        pâte base, pasta base, pasta base de cocaína, pasta básica, pasta básica de cocaína, pâte de cocaïne, pâte
        base de cocaïne, cocaine paste, pasta de cocaína, pasta base de coca, basuco, bazuco, paco, عجينة الكوكايين,
        معجون الكوكا, معجون الكوكايين
    """,
    "crack": """
        crack cocaine, cocaína crack, cocaine crack, crack de cocaína, boufa, bofa, bufa, poufa, puffa, كراك, كراك
        كوكايين, البوفا, بوفة, مخدر البوفا, كوكايين الفقراء
    """,
    "cannabis_resin": """
        resine, resin, resina, resina de hachís, résine de haschich, hashish resin, cannabis en résine, cannabis
        résine, resin cannabis, chira, shira, hashish, hasheesh, hash, haschisch, haschich, hachisch, hachich, hachis,
        hachish, haxixe, haschis, hasch, hasj, charas, shit, teuch, polm, pollen de haschich, tbisla, savonnette,
        pollen de hachís, resina de cânhamo, resina de canábis, résine de chanvre, résine de chanvre indien, حشيش,
        شيرا, مخدر الشيرا, راتنج القنب الهندي, راتنج الحشيش, صمغ القنب, صمغ الحشيش, راتينج القنب, راتينج القنب الهندي,
        راتنج, تبيسلة, حشيشة, طبيسلة, راتنج الكيف, معجون القنب, kif traité, cannabis traité, الكيف المعالج, القنب
        المعالج
    """,
    "cannabis_herb": """
        herbal cannabis, herb cannabis, erva de canábis, herbe, cannabis en herbe, cannabis (herbe), herb, hierba,
        erva, marijuana, marihuana, maconha, weed, grass, ganja, ganjah, beuh, liamba, kif, kief, keef, yamba, banga,
        dagga, bango, marie-jeanne, skunk, sinsemilla, sensimilla, diamba, fleurs de cannabis, cannabis flowers,
        flores de cannabis, têtes de cannabis, cannabis buds, cogollos, cogollos de marihuana, cannabis leaves,
        feuilles de cannabis, hojas de cannabis, cannabis sativa herb, sommités de cannabis, herbe de chanvre, herbe
        de chanvre indien, grifa, picadura de marihuana, ماريجوانا, ماريخوانا, مريخوانا, ماريوانا, ماريغوانا, الكيف,
        سنابل الكيف, عشبة الكيف, بانجو, بانغو, أوراق القنب, أوراق الكيف, عشب القنب, سنابل القنب, أعشاب القنب, أوراق
        القنب الهندي
    """,
    "cannabis": """
        canabis, cáñamo, cáñamo indio, cânhamo, chanvre, chanvre indien, indian hemp, hemp, cannabis sativa, cannabis
        type not stated, drogue de type cannabis, zatla, zetla, takrouri, cânhamo indiano, cannabis products, produits
        du cannabis, القنب, القنب الهندي, كانابيس, كنابيس, زطلة, تكروري
    """,
    "mdma": """
        ecstasy, extasy, extasis, ecstasy tablets, comprimés d'ecstasy, pastillas de éxtasis, xtc, pilules d'ecstasy,
        ecstasy pills, comprimidos de éxtasis, molly, ecstasy (mdma), taz, comprimidos de ecstasy,
        methylenedioxymethamphetamine, mdma powder, cristal mdma, mdma crystals, إكستازي, إكستاسي, ايكستازي, إكستسي,
        أقراص الإكستازي, حبوب الإكستازي, مخدر الإكستازي, إم دي إم إيه, إكستا
    """,
    "captagon": """
        kaptagon, fenethylline, fénétylline, fenetilina, captagon tablets, captagon pills, comprimés de captagon,
        pilules de captagon, pastillas de captagón, captagon (amphetamine), كبتاجون, كابتاغون, كابتاجون, كبتاكون,
        كبتاقون, حبوب الكبتاغون, حبوب الكبتاجون, أقراص الكبتاغون, أقراص الكبتاجون, فينيثيلين, فينيتلين, أبو هلالين
    """,
    "amphetamine": """
        amphetamines, anfetaminas, amfetamine, amfetamina, speed, amphetamine sulphate, amphetamine sulfate, sulfate
        d'amphétamine, sulfato de anfetamina, anfetamine, comprimés d'amphétamine, amphetamine tablets, أمفيتامينات,
        أنفيتامين, أمفيتامينات مخدرة
    """,
    "methamphetamine": """
        methamphetamines, metanfetaminas, meth, crystal meth, methamfetamine, metamfetamina, ice, shabu, crystal
        methamphetamine, cristal meth, tina, yaba, ya ba, metanfetamina cristal, méthamphétamine en cristaux,
        ميتامفيتامين, ميثامفيتامينات, ميتانفيتامين, كريستال ميث, شابو, آيس, مخدر الشابو, ميث
    """,
    "psychotropic_tablets": """
        psychotropes, psychotrope, psychotropics, psychotropic, psychotropic pills, comprimés de psychotropes,
        comprimé psychotrope, pilules psychotropes, psychotropic drugs, psychotropic substances, substances
        psychotropes, produits psychotropes, psicotrópicos, médicaments psychotropes, psychotropic medicines,
        medicamentos psicotrópicos, pastillas psicotrópicas, psicotropos, sustancias psicotrópicas, comprimés
        hallucinogènes, karkoubi, qarqoubi, qarkoubi, karkobi, kerkoubi, benzodiazepines, benzodiacepinas,
        benzodiazepinas, hboub, hallucinogenic tablets, comprimés de drogue, قرص مهلوس, أقراص طبية مخدرة, حبوب مهلوسة,
        قرقوبي, مؤثرات عقلية, أقراص مؤثرات عقلية, أقراص طبية مهلوسة, حبوب الهلوسة, أقراص الهلوسة, مهلوسات, أقراص
        مخدرة, حبوب مخدرة, أقراص نفسية, أدوية مهلوسة, مهلوسة, مؤثر عقلي, أقراص القرقوبي, مواد مؤثرة عقليا, مهلوس
    """,
    "clonazepam": """
        rivotril, comprimés de rivotril, rivotril tablets, comprimés rivotril, klonopin, pastillas de rivotril,
        كلونازيبام, ريفوتريل, روفوتريل, أقراص ريفوتريل, كلونازبام
    """,
    "pregabalin": """
        lyrica, gélules de prégabaline, pregabalin capsules, بريجابالين, بريكابالين, ليريكا, بريقابالين, بريغابلين
    """,
    "tramadol": """
        tramal, tramadol tablets, comprimés de tramadol, tramadol pills, pastillas de tramadol, ترمادول, طرامادول,
        تامول, أقراص ترامادول, حبوب الترامادول, ترامال
    """,
    "heroin": """
        brown sugar, heroin powder, heroin base, diamorphine, smack, diacetylmorphine, héroïne brune, brown heroin,
        heroin hydrochloride, هروين, هيرويين, مخدر الهيروين, بودرة الهيروين
    """,
    "opium": "raw opium, opium brut, opio crudo, مخدر الأفيون, opium gum",
    "fentanyl": "fentanil, fentanyls, fentanyl hcl, fentanylo, comprimés de fentanyl, فينتانيل, fentanyl pills",
    "drug_unspecified": """
        drogue, drogues, drug, drugs, droga, drogas, narcotic, narcotics, narcotic drugs, stupéfiant, stupéfiants,
        produits stupéfiants, estupefaciente, estupefacientes, narcotráfico, illicit drugs, illegal drugs, unspecified
        drugs, narkotyki, środki odurzające, unspecified drug, unknown drug, unknown drugs, drogue non précisée,
        drogue inconnue, drogues illicites,
        drogas ilícitas, drogas no especificadas, entorpecentes, entorpecente, substances stupéfiantes, sustancias
        estupefacientes, narcóticos, narcotiques, uyuşturucu, مخدرات, مخدر, مواد مخدرة, مادة مخدرة, ممنوعات مخدرة,
        مخدرات غير محددة
    """,
    "other_drug": """
        other drugs, autres drogues, otras drogas, outras drogas, outra droga, khat, qat, kat, catha edulis, lsd,
        ketamine, ketamina, ghb, gbl, mephedrone, mefedrona, methaqualone, mandrax, morphine, morfina, codeine,
        codeína, methadone, metadona, oxycodone, buprenorphine, subutex, nitazene, nitazenes, synthetic cannabinoids,
        cannabinoïdes synthétiques, spice, pcp, dmt, cannabinoides sintéticos, coca leaf, coca leaves, feuille de
        coca, feuilles de coca, hoja de coca, tusi, hojas de coca, folhas de coca, folha de coca, tucibi, cocaína
        rosa, pink cocaine, cocaïne rose, mescaline, psilocybin, magic mushrooms, champignons hallucinogènes, hongos
        alucinógenos, protoxyde d'azote, nitrous oxide, ayahuasca, poppers, poppy straw, poppy husk, autre stupéfiant,
        other narcotics, other illicit drugs, قات, نبات القات, كيتامين, مورفين, كودايين, كوديين, ميثادون, أوراق
        الكوكا, مخدرات أخرى, مواد مخدرة أخرى, فطر مهلوس, إل إس دي, tapentadol, carfentanil
    """,
    "cigarettes": """
        cigarette, papierosy, papieros, tytoń, wyroby tytoniowe, cigarros, cigarrillos, cigarrillo, cigarro, tabac,
        tobacco, tabaco, contraband tobacco, tabac de
        contrebande, tabac à narguilé, cigarettes étrangères, smuggled cigarettes, cigarrillos de contrabando,
        cigarros contrabandeados, maassel, moassel, shisha tobacco, rolling tobacco, tabac à priser, tabac brut,
        سجائر, سيجارة, تبغ, تبغ مهرب, المعسل, دخان مهرب, سجائر أجنبية
    """,
    "currency": """
        devise, divisa, cash, money, monnaie, argent liquide, espèces, dinero, efectivo, dinero en efectivo,
        undeclared currency, devises non déclarées, billets de banque, banknotes, euro in cash, eur in cash, euros in
        cash, dollars in cash, numerário, dinheiro, foreign currency, cash money, moeda, billetes de banco,
        counterfeit money, fausse monnaie, faux billets, moeda estrangeira, argent en espèces, usd in cash, عملة,
        العملة الصعبة, عملة أجنبية, عملات أجنبية, أموال, نقود, مبالغ مالية, مبلغ مالي, أوراق نقدية, أموال نقدية, somme
        d'argent
    """,
    "weapons": """
        weapon, broń, amunicja, broń i amunicja, armes, arme, arms, armas, arma, firearm, firearms, armes à feu,
        arme à feu, armas de fuego, arma de
        fuego, gun, guns, ammunition, munitions, munición, municiones, munições, pistol, pistols, pistolet, pistolets,
        pistola, pistolas, rifle, rifles, fusil, fusils, explosives, explosifs, explosivos, grenades, cartouches de
        chasse, arms and ammunition, armas de fogo, arma de fogo, kalashnikov, kalachnikov, rounds, bullets, assault
        rifles, shotgun, shotguns, fusils de chasse, knives, armes blanches, سلاح, أسلحة, ذخيرة, ذخائر, أسلحة نارية,
        سلاح ناري, مسدس, مسدسات, بندقية, بنادق, متفجرات, خراطيش, أسلحة بيضاء, رصاص, رشاش
    """,
    "vehicles": """
        vehicle, pojazdy, pojazd, véhicule, vehículo, veículos, veículo, car, cars, voiture, voitures, coche, coches,
        automóviles,
        stolen vehicles, véhicules volés, vehículos robados, motorcycles, motocyclettes, motos, stolen cars, voitures
        volées, automobiles, motocicletas, carros, مركبة, سيارة, سيارات, سيارات مسروقة, دراجات نارية, دراجة نارية,
        العربات
    """,
    "goods": """
        marchandises, marchandise, mercancías, mercancía, merchandise, mercadorias, contraband, contrebande,
        contrabando, counterfeit goods, contrefaçon, contrefaçons, falsificaciones, clothes, clothing, vêtements,
        ropa, fuel, carburant, gasoil, gasóleo, combustible, combustível, petrol, essence, diesel, alcohol, alcool,
        alcohols, boissons alcoolisées, bebidas alcohólicas, spirits, alkohol, whisky, gold, lingots d'or, oro, ouro,
        textiles,
        electronics, électronique, téléphones, phones, smartphones, mobile phones, luxury-brand clothes, foodstuffs,
        denrées alimentaires, fireworks, feux d'artifice, pétards, ivory, ivoire, marfil, wildlife, glass eels,
        civelles, anguilas, counterfeit, perfumes, parfums, contraband goods, marchandises de contrebande, smuggled
        goods, jewellery, bijoux, joyas, cosmetics, tea, thé, بضائع, بضاعة, سلع, سلع مهربة, بضائع مهربة, ملابس, وقود,
        محروقات, كحول, خمور, مشروبات كحولية, ذهب, هواتف, مواد غذائية, ألعاب نارية, مفرقعات, شهب نارية, سلع مقلدة,
        بضائع مقلدة, بنزين, هواتف محمولة, مجوهرات
    """,
}

SITE_TYPES = {
    "border_post": """
        border crossing, border crossing point, border, land border, frontier post, frontier, customs post, border
        gate, border point, land border crossing, bcp, poste frontalier, postes frontaliers, frontière, passage
        frontalier, point de passage frontalier, frontière terrestre, poste de douane, bureau de douane, poste
        terrestre, paso de frontera, puesto fronterizo, frontera, frontera terrestre, puesto de control fronterizo,
        cruce fronterizo, posto fronteiriço, posto de fronteira, fronteira, fronteira terrestre, passagem de
        fronteira, معبر, معبر حدودي, معبر بري, منفذ حدودي, منفذ بري, منفذ, نقطة حدودية, مركز حدودي بري, نقطة عبور,
        مركز عبور, بوابة حدودية, نقطة العبور الحدودية, حدود, حدود برية
    """,
    "seaport": """
        port, ports, harbour, harbor, sea port, container port, container terminal, terminal à conteneurs, docks,
        dock, cargo port, ferry port, fishing port, port de pêche, port de commerce, port commercial, port à
        conteneurs, puerto, puertos, puerto pesquero, puerto comercial, terminal de contenedores, porto, portos, porto
        marítimo, terminal portuaire, terminal marítimo, terminal de contêineres, quai, muelle, zone portuaire,
        recinto portuario, ميناء, مرفأ, ميناء تجاري, ميناء الصيد, ميناء المسافرين, محطة الحاويات, موانئ, رصيف الميناء
    """,
    "airport": """
        airports, international airport, aéroports, aéroport international, aerodrome, airfield, airstrip,
        aeropuertos, aeropuerto internacional, aeródromo, aeroporto, aeroportos, aeroporto internacional, pista de
        aterrizaje, piste d'atterrissage, مطار دولي, مطارات, مهبط طائرات
    """,
    "at_sea": """
        sea, high sea, high seas, open sea, on the high seas, offshore, international waters, territorial waters,
        waters, haute mer, en haute mer, pleine mer, eaux internationales, eaux territoriales, au large, mer,
        maritime, alta mar, en alta mar, aguas internacionales, aguas territoriales, mar, no mar, em alto mar, alto
        mar, ocean, océano, águas internacionais, in the sea, en pleine mer, مياه دولية, مياه إقليمية, أعالي البحار,
        في عرض البحر, في البحر, البحر, المحيط
    """,
    "coast": """
        coastal, coastline, shore, shoreline, beach, seashore, côtes, littoral, plage, rivage, costas, litoral, playa,
        playas, orilla, praia, praias, coastal area, zone côtière, beaches, plages, شاطئ, شواطئ, سواحل, ساحلي, شريط
        ساحلي
    """,
    "checkpoint": """
        check point, road check, roadblock, road block, control point, police checkpoint, toll, toll gate, toll booth,
        highway checkpoint, barrage, barrage routier, barrage de police, barrage de gendarmerie, péage, poste de
        contrôle, point de contrôle, gare de péage, puesto de control, retén, peaje, control de carretera, posto de
        controle, posto de controlo, barreira, pedágio, portagem, حاجز, حاجز أمني, سد قضائي, نقطة تفتيش, نقطة مراقبة,
        حاجز طرقي, محطة الأداء, باراج, حاجز تفتيش, سد إداري
    """,
    "inland": """
        interior, intérieur, interior do país, town, city, ville, ciudad, cidade, village, house, warehouse, dwelling,
        domicile, entrepôt, maison, almacén, nave industrial, vivienda, casa, armazém, in land, intérieur des terres,
        urban area, zone urbaine, desert, desierto, rural area, داخلي, مدينة, منزل, مستودع, مخزن, داخل المدينة, صحراء,
        داخل التراب الوطني, قرية, مدار حضري
    """,
}

MODES = {
    "sea": """
        by sea, sea transport, sea freight, ship, ships, vessel, vessels, boat, boats, cargo ship, container ship,
        merchant ship, fishing boat, fishing vessel, sailing boat, sailboat, yacht, go-fast, go-fast boat, speedboat,
        rhib, rib, semi-rigid, semi-rigid boat, dinghy, jet ski, submarine, narco-submarine, seaborne, voie maritime,
        par mer, par voie maritime, bateau, bateaux, navire, navires, porte-conteneurs, cargo, voilier, bateau de
        pêche, barque, pneumatique, semi-rigide, vedette, zodiac, canot, pirogue, chalutier, mer, transport maritime,
        marítima, por mar, vía marítima, barco, barcos, buque, buques, lancha, lanchas, narcolancha, narcolanchas,
        planeadora, velero, patera, pesquero, pesqueros, buque mercante, portacontenedores, mar, navio, navios,
        embarcação, embarcações, barco de pesca, veleiro, mediante buque, embarcación, embarcaciones, بحر, بحري,
        بحرية, عبر البحر, سفينة, سفن, باخرة, بواخر, قارب, قوارب, زورق, زوارق, مركب, قارب مطاطي, قارب صيد, زورق سريع,
        يخت, النقل البحري, طريق البحر, سفينة شحن, عن طريق البحر
    """,
    "road": """
        by road, road transport, land, overland, by land, land transport, truck, trucks, lorry, lorries, trailer,
        semi-trailer, car, cars, van, vans, vehicle, vehicles, bus, coach, motorcycle, private car, utility vehicle,
        route, routière, voie routière, par route, par la route, terrestre, voie terrestre, camion, camions, poids
        lourd, poids lourds, voiture, voitures, véhicule, véhicules, fourgon, fourgonnette, autocar, camionnette,
        semi-remorque, remorque, moto, véhicule léger, véhicule utilitaire, transport routier, carretera, por tierra,
        vía terrestre, camiones, coche, coches, turismo, furgoneta, vehículo, vehículos, autobús, 4x4, rodoviário,
        rodoviária, rodovia, estrada, caminhão, caminhões, camião, carro, carros, veículo, veículos, ônibus, carreta,
        بر, بري, برية, عبر البر, طريق البر, طرقي, شاحنة, شاحنات, سيارة, سيارات, حافلة, حافلات, مركبة, مركبات, دراجة
        نارية, مقطورة, نقل طرقي, سيارة خفيفة, عربة, سيارة نفعية, شاحنة مقطورة
    """,
    "ferry": """
        ferries, ferry boat, ferryboat, car ferry, ro-ro, roro, ro-pax, by ferry, passenger ferry, traversier,
        transbordeur, transbordador, ferris, balsa, عبارة, عبارات, باخرة المسافرين, سفينة ركاب, فيري
    """,
    "air": """
        by air, airborne, air transport, air cargo, air freight, plane, planes, aeroplane, airplane, aircraft, flight,
        flights, helicopter, drone, drones, ulm, light aircraft, passenger flight, aérienne, airplanes, voie aérienne,
        par avion, par air, avion, avions, hélicoptère, vol, fret aérien, transport aérien, aérea, por aire, vía
        aérea, aviones, avioneta, helicóptero, vuelo, carga aérea, avião, aviões, voo, aeronave, aeronaves, por avión,
        dron, جو, جوي, جوية, عبر الجو, طائرة, طائرات, رحلة جوية, مروحية, طيران, النقل الجوي, شحن جوي, طائرة مسيرة,
        طائرة خفيفة
    """,
    "rail": """
        railway, by rail, train, trains, freight train, voie ferrée, chemin de fer, par train, par rail, ferrocarril,
        tren, trenes, por tren, comboio, trem, ferrovia, قطار, قطارات, سكة حديد, السكك الحديدية
    """,
    "post": """
        mail, postal, parcel, parcels, by post, by mail, courier, express courier, express parcel, air mail, express
        freight, postal service, letter, package by post, poste, courrier, colis, colis postal, colis postaux, fret
        express, messagerie, envoi postal, voie postale, par la poste, par courrier, correo, correos, paquete,
        paquetes, paquetería, paquete postal, mensajería, envío postal, por correo, correio, correios, encomenda,
        encomendas, encomenda postal, remessa postal, dhl, ups, fedex, ems, بريد, طرد, طرود, طرد بريدي, طرود بريدية,
        عبر البريد, إرسالية بريدية, بريدي
    """,
    "foot": """
        by foot, pedestrian, pedestrians, walking, piéton, piétons, porteur à pied, pied, a pé, peatón, peatones,
        caminando, pedestre, pé, pedestrian crossing, مشيا, راجل, راجلين, على الأقدام, على القدمين, مشيا على الأقدام,
        سيرا
    """,
    "not_stated": """
        unknown, not known, unspecified, not specified, n/a, na, none, nd, inconnu, inconnue, non précisé, non
        précisée, non spécifié, non renseigné, non communiqué, desconocido, desconocida, no especificado, no
        precisado, no consta, desconhecido, não informado, não especificado, sin datos, sem informação, غير معروف, غير
        محدد, غير محددة, غير مذكور, غير مذكورة, مجهول, مجهولة, غير معروفة
    """,
}

OPERATIONS = {
    "border_check": """
        border control, border inspection, customs check, customs control, joint border check, contrôle frontalier,
        contrôle aux frontières, contrôle douanier, contrôle de douane, customs inspection, control de frontera,
        control de aduanas, control aduanero, controle de fronteira, controlo de fronteira, controlo aduaneiro,
        controle aduaneiro, customs examination, border search, مراقبة الحدود, مراقبة جمركية, تفتيش جمركي, تفتيش حدودي
    """,
    "port_vehicle_check": """
        vehicle check at port, vehicle search on arrival, ferry check, pre-boarding check, pre-boarding vehicle check,
        ferry passenger check, scanner check of ferry arrival, joint vehicle search on ferry arrival, contrôle avant
        embarquement, contrôle à l'embarquement, contrôle au débarquement, contrôle du ferry, contrôle de véhicule au
        port, control de vehículos en el puerto, control de embarque, control previo al embarque, controlo de
        embarque, technical vehicle check at the port, مراقبة المركبات بالميناء, تفتيش المركبات بالميناء, مراقبة قبل
        الإركاب, مراقبة السيارات بالميناء
    """,
    "container_inspection": """
        container check, container search, container control, container scan, container examination, container
        seizure, container interception, inspection of container, inspection of containers, container inspections,
        containers inspection, contrôle de conteneur, contrôle de conteneurs, fouille de conteneur, visite de
        conteneur, inspection de conteneurs, scan de conteneur, inspección de contenedores, registro de contenedor,
        control de contenedores, control de contenedor, inspeção de contêiner, inspeção de contentor, fiscalização de
        contêiner, vistoria de contêiner, export container inspection, reefer container check, مراقبة حاوية, مراقبة
        الحاويات, تفتيش الحاويات, فحص حاوية, فحص الحاويات
    """,
    "cargo_inspection": """
        cargo check, freight check, cargo search, cargo control, goods inspection, freight inspection, export cargo
        inspection, contrôle de fret, contrôle de marchandises, contrôle de cargaison, inspection de cargaison,
        inspection de marchandises, fouille de cargaison, control de mercancías, inspección de mercancías, registro de
        carga, inspección de la carga, inspeção de carga, fiscalização de carga, cargo examination, تفتيش البضائع,
        مراقبة البضائع, مراقبة الشحنات, فحص الشحنة, فحص البضائع, تفتيش حمولة
    """,
    "vessel_search": """
        ship search, vessel inspection, ship inspection, boat search, hull search, ship hull search, search of ship,
        search of vessel, underwater hull inspection, visite de navire, fouille de navire, inspection de navire,
        fouille de bateau, registro de buque, registro de barco, inspección de buque, registro del buque, inspeção de
        navio, vistoria de navio, busca em navio, vessel check in port, تفتيش سفينة, تفتيش باخرة, تفتيش السفن
    """,
    "interception_at_sea": """
        sea interception, maritime interception, naval interception, interdiction at sea, maritime interdiction,
        boarding at sea, naval boarding, naval seizure, interception maritime, arraisonnement, coast-guard
        interception, arraisonnement en mer, arraisonnement de navire, intervention en mer, joint sea interception,
        maritime pursuit, abordaje, abordaje en alta mar, interceptación en alta mar, interceptación marítima, asalto
        en alta mar, interceção no mar, interceptação no mar, interceptação marítima, abordagem, abordagem no mar,
        apresamiento, coast-guard pursuit, اعتراض سفينة, اعتراض زورق, اعتراض قارب, توقيف في عرض البحر, اعتراض بحري,
        اعتراض قوارب
    """,
    "coastal_patrol": """
        coast patrol, coastal surveillance, coastal detection, beach patrol, surveillance côtière, patrouille de côte,
        surveillance du littoral, patrouille du littoral, vigilancia costera, patrulla de costa, vigilancia de la
        costa, patrulhamento costeiro, patrulha costeira, vigilância costeira, vigilância da costa, مراقبة ساحلية,
        مراقبة الساحل, مراقبة السواحل, دورية بالساحل, دوريات ساحلية
    """,
    "passenger_check": """
        passenger search, luggage check, baggage check, luggage search, baggage search, passenger control, passenger
        luggage check, airport check, passenger screening, body search, transit passenger check, contrôle de
        passagers, contrôle des passagers, contrôle de bagages, contrôle des bagages, fouille de bagages, contrôle de
        voyageurs, contrôle des voyageurs, control de equipajes, control de pasajeros, registro de equipaje, control
        de equipaje, inspeção de bagagem, fiscalização de passageiros, revista de passageiros, controlo de
        passageiros, controle de passageiros, passenger and baggage check, تفتيش مسافر, تفتيش المسافرين, تفتيش
        الأمتعة, مراقبة المسافرين, تفتيش الحقائب, مراقبة الأمتعة
    """,
    "road_check": """
        roadside check, road control, highway check, traffic stop, vehicle stop, traffic check, police road check,
        roadblock check, road patrol, contrôle de la route, contrôle sur route, contrôle sur la route, barrage
        routier, contrôle au péage, interception routière, contrôle de véhicule routier, control de carreteras,
        control de tráfico, control policial en carretera, control en la carretera, fiscalização rodoviária, abordagem
        rodoviária, fiscalização de trânsito, blitz rodoviária, operação stop, مراقبة على الطريق, حاجز طرقي, سد قضائي,
        تفتيش طرقي, حاجز أمني, مراقبة مرورية
    """,
    "premises_search": """
        raid, house search, search of house, search of warehouse, warehouse search, house raid, search warrant,
        warehouse raid, police raid, search of home, police searches, perquisition, perquisitions, descente de police,
        perquisition domiciliaire, fouille d'entrepôt, visite domiciliaire, registro domiciliario, registro de
        vivienda, registros, registro de nave, redada, allanamiento, entrada y registro domiciliario, busca
        domiciliária, buscas, busca e apreensão, mandado de busca, مداهمة, مداهمة منزل, تفتيش منزل, تفتيش مستودع,
        مداهمة مستودع, تفتيش محل, عملية مداهمة, تفتيش بيت
    """,
    "controlled_delivery": """
        controlled deliveries, monitored delivery, livraison contrôlée, livraison sous surveillance, entrega
        controlada, entregas vigiladas, circulación y entrega vigilada, entrega vigiada, ação controlada, تسليم تحت
        المراقبة
    """,
    "not_stated": """
        unknown, not known, unspecified, not specified, n/a, na, none, nd, inconnu, inconnue, seizure, non précisé,
        non précisée, non spécifié, non renseigné, saisie, incautación, apreensão, decomiso, police seizure,
        desconocido, desconocida, no especificado, no precisado, desconhecido, não informado, no consta, حجز, ضبط,
        مصادرة, غير معروف, غير محدد, غير محددة, غير مذكور, غير مذكورة, مجهول
    """,
}

PRECISIONS = {
    "site": """
        exact, precise, precise location, exact location, exact point, site exact, lieu exact, lieu précis, exacto,
        exacta, lugar exacto, preciso, exato, local exato, port, airport, border post, الموقع, موقع دقيق, دقيق, مكان
        دقيق, مضبوط, point exact, punto exacto
    """,
    "locality": """
        town, city, village, municipality, place, commune, ville, localité, cité, ciudad, localidad, municipio,
        pueblo, cidade, localidade, vila, مدينة, قرية, جماعة, بلدية
    """,
    "district": """
        area, sector, neighbourhood, neighborhood, county, secteur, quartier, arrondissement, cercle, département,
        distrito, comarca, barrio, bairro, دائرة, حي, مقاطعة, قضاء
    """,
    "province": """
        region of the country, state, governorate, admin1, prefecture, wilaya, gouvernorat, provincia, comunidad
        autónoma, estado, gobernación, département ou province, إقليم, جهة, ولاية, محافظة, عمالة
    """,
    "between": """
        in between, route between, entre deux, entre, entre dos puntos, between two towns, entre dois lugares, on the
        road between, بين, ما بين, بين نقطتين, بين مدينتين
    """,
    "country": """
        country only, national, nation, nationwide, pays, pays seulement, niveau national, país, país solamente,
        nacional, nível nacional, بلد, دولة, مستوى وطني, وطني
    """,
    "at_sea": """
        sea, sea area, high seas, maritime area, offshore, en mer, zone maritime, haute mer, en el mar, alta mar, zona
        marítima, no mar, área marítima, في البحر, عرض البحر, أعالي البحار, منطقة في البحر
    """,
    "region": """
        wider region, continent, several countries, multi-country, world region, région du monde, plusieurs pays,
        región del mundo, varios países, continente, supranational, عدة بلدان, قارة, منطقة إقليمية
    """,
}

DATE_PRECISIONS = {
    "day": "days, exact day, date, daily, jour exact, jours, journalier, día exacto, días, diário, أيام, يومي",
    "week": "weeks, weekly, semaines, hebdomadaire, semanas, semanal, أسابيع, أسبوعي",
    "month": "months, monthly, mensuel, meses, mensual, mensal, أشهر, شهور, شهري",
    "quarter": "quarters, quarterly, trimestriel, trimestres, trimestral, ربع, فصل, فصلي, ربع سنوي, ثلاثة أشهر",
    "year": "years, yearly, annual, ans, an, années, annuel, años, anual, عام, سنوات, سنوي",
}

PLACE_PRECISIONS = {
    "site": """
        exact, port, airport, city, town, lieu, lieu exact, ville, lugar, puerto, ciudad, local, cidade, ميناء, مكان,
        مدينة
    """,
    "country": "nation, national, state, pays d'origine, país de origen, nação, دولة, بلد المنشأ",
    "region": """
        continent, wider region, several countries, région du monde, plusieurs pays, região, varios países, قارة,
        منطقة, عدة بلدان
    """,
}

EVIDENCE = {
    "official": """
        official source, official report, press release, official press release, police statement, communiqué, customs
        statement, government, officiel, officielle, source officielle, communiqué de presse, communiqué de la dgsn,
        comunicado, oficial, fuente oficial, nota de prensa oficial, comunicado de prensa, fonte oficial, nota
        oficial, rapport officiel, informe oficial, relatório oficial, رسمي, رسمية, مصدر رسمي, بلاغ, بيان رسمي, بيان,
        بلاغ المديرية العامة للأمن الوطني, بلاغ صحفي رسمي
    """,
    "corroborated": """
        confirmed, several sources, multiple sources, two sources, independently confirmed, verified, cross-checked,
        confirmé, confirmée, corroboré, corroborée, plusieurs sources, sources multiples, recoupé, vérifié,
        confirmado, confirmada, varias fuentes, múltiples fuentes, corroborado, contrastado, verificado, várias
        fontes, fontes múltiplas, مؤكد, مؤكدة, عدة مصادر, مصادر متعددة, مصادر متطابقة, موثق
    """,
    "single_report": """
        one source, press, media, press report, media report, news report, newspaper, unconfirmed, presse, article de
        presse, source unique, une source, médias, prensa, una fuente, fuente única, medios, noticia, imprensa, uma
        fonte, fonte única, journal, reportage, صحافة, صحيفة, وسائل الإعلام, خبر صحفي, تقرير صحفي, إعلام, مصدر وحيد
    """,
    "retrospective": """
        second-hand, indirect, later mention, historical mention, annual report, rétrospectif, seconde main, mention
        ultérieure, rapport annuel, retrospectivo, retrospectiva, segunda mano, indirecto, indirecta, informe anual,
        retrospetivo, segunda mão, relatório anual, indireto, غير مباشر, لاحق, ذكر لاحق, استرجاعي, تقرير سنوي, نقلا عن
    """,
}

DETECTIONS = {
    "scanner": """
        scan, scanning, x-ray, xray, x-rays, x-ray scanner, body scanner, container scan, nii, ultrasound, rayons x,
        passage au scanner, radiographie, scanner à rayons x, scanners, scannage, scanographie, rayos x, escaneo,
        raio-x, raios x, inspeção não invasiva, سكانير, ماسح ضوئي, الأشعة السينية, أشعة, جهاز الفحص بالأشعة, جهاز
        الكشف بالأشعة
    """,
    "dogs": """
        dog, sniffer dog, sniffer dogs, detector dog, detector dogs, police dogs, police dog, k9, k-9, canine, canine
        unit, drug dog, drug dogs, chien, chien renifleur, chiens renifleurs, cynophile, brigade cynophile, brigade
        canine, équipe cynophile, maître-chien, chien détecteur, perro, perro detector, unidad canina, perros
        antidroga, guías caninos, cão, cães, cão farejador, cães farejadores, cinotécnica, unidade canina, cinofilia,
        كلب, كلاب, كلاب بوليسية, كلاب مدربة على الكشف, كلاب الصيد, كلاب شرطة, شرطة الكلاب
    """,
    "intelligence": """
        tip, tip-off, tipoff, informant, intelligence-led, information, information exchange, dgst, renseignements,
        information reçue, dénonciation, informateur, informations précises, tuyau, renseignements précis, échange
        d'informations, información, soplo, chivatazo, confidente, denuncia, informação, informações, informante,
        intercambio de información, معلومات, معلومات دقيقة, استخبارات, وشاية, إخبارية, تبادل المعلومات, مخبر, معلومات
        مسبقة, معلومة
    """,
    "risk_analysis": """
        risk assessment, targeting, profiling, profile, risk profiling, risk management, container profiling, risk
        unit, analyse de risques, analyse du risque, analyse des risques, ciblage, profilage, gestion des risques,
        análisis de riesgos, perfilado, perfil de riesgo, selección de riesgo, análise de risco, análise de riscos,
        perfilamento, gestión de riesgos, gestão de risco, تحليل الخطر, استهداف, تحديد المخاطر, تقييم المخاطر, انتقاء
    """,
    "routine_check": """
        routine, routine inspection, routine control, regular check, ordinary check, random check, spot check,
        controls, manual search, routine search, contrôle routinier, contrôle inopiné, contrôle aléatoire, contrôle
        ordinaire, contrôle habituel, fouille, fouille manuelle, control de rutina, control ordinario, control
        aleatorio, rutina, inspección rutinaria, control habitual, rotina, controlo de rotina, inspeção de rotina,
        fiscalização de rotina, مراقبة روتينية, تفتيش روتيني, روتيني, مراقبة عادية, تفتيش عادي, تفتيش اعتيادي, تفتيش
    """,
    "surveillance": """
        monitoring, observation, patrol, tracking, aerial surveillance, radar, air patrol, aircraft patrol, sive,
        filature, patrouille, veille, suivi, surveillance aérienne, drone surveillance, seguimiento, patrulla,
        vigilancia aérea, monitoramento, patrulha, acompanhamento, مراقبة, تتبع, رصد, ترصد, دورية, مراقبة جوية, رادار,
        ترصد ومراقبة
    """,
    "chance": """
        by chance, accidental, accident, luck, fortuitous, found by chance, chance find, par hasard, fortuit,
        fortuite, fortuitement, découverte fortuite, por casualidad, fortuito, hallazgo casual, azar, accidentalmente,
        acaso, por acaso, achado fortuito, مصادفة, عن طريق الصدفة, عرضي
    """,
}

UNITS = {
    "g": """
        gram, grams, gramme, grammes, gr, grs, gramo, gramos, grama, gramas, gms, غرام, غراما, غرامات, جرام, جراما,
        جرامات, غم, جم, غر, كرام
    """,
    "kg": """
        kgs, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes, kilogramo, kilogramos, quilo, quilos,
        quilograma, quilogramas, kgr, kgm, kilogr, chilogrammi, chili, kg brut, kg net, كلغ, كغم, كجم, كلج, كيلو,
        كيلوغرام, كيلوغراما, كيلوغرامات, كيلوجرام, كيلوجراما, كيلوجرامات, كيلوات, كيلو غرام, كيلو غراما, كيلو غرامات,
        كيلو جرام, كلجم, كيلوكرام, كيلوكراما
    """,
    "t": """
        tonne, tonnes, ton, tons, metric ton, metric tons, metric tonne, metric tonnes, mt, tn, tonelada, toneladas,
        tonelada métrica, toneladas métricas, tonne métrique, tonnes métriques, tm, tonnellate, طنا, أطنان, طن متري
    """,
    "litres": """
        l, litr, litry, litrów, litre, liter, liters, lt, ltr, ltrs, litro, lts, لترا, لترات, ليتر, ليترا, ليترات, لتير
    """,
    "tablets": """
        tablet, pill, pills, comprimé, cp, cps, cachet, cachets, pilule, pilules, pastille, pastilles, pastilla,
        pastillas, píldora, píldoras, comprimido, pílula, pílulas, gélule, gélules, capsule, capsules, cápsula,
        cápsulas, dragées, psychotropic tablets, captagon pills, ecstasy tablets, tabs, قرصا, أقراص, حبة, حبات, حبوب,
        كبسولة, كبسولات, برشام, قرص مهلوس, قرصا مهلوسا, أقراص مهلوسة, حبة مخدرة, قرص مخدر, قرص طبي مخدر
    """,
    "cigarettes": """
        cigarette, cigarrillo, cigarro, cigarros, cigarettes pieces, cigarette sticks, unités de cigarettes, سيجارات,
        سجائر
    """,
    "packages": """
        package, packet, packets, pack, packs, parcel, parcels, paquet, ballot, ballots, bale, bales, bundle, bundles,
        colis, plaquette, plaquettes, bloc, blocs, brique, briques, brick, bricks, pain, pains, pacote, pacotes,
        paquete, paquetes, bulto, fardo, fardos, ladrillo, ladrillos, tijolo, tijolos, maço, maços, box, boxes,
        carton, cartons, caisse, caisses, caja, cajas, caixa, caixas, cajetilla, cajetillas, packets of cigarettes,
        packs of cigarettes, paquets de cigarettes, paquetes de cigarrillos, maços de cigarros, cartons of cigarettes,
        cartons de cigarettes, boxes of cigarettes, cajetillas de tabaco, cajas de cigarrillos, cajas de tabaco,
        cigarette packs, packages of cigarettes, fardos de hachís, رزم, طرد, طرود, صفيحة, صفائح, علبة, علب, صندوق,
        صناديق, حزمة, حزم, علب السجائر, علبة سجائر, علبة من السجائر, علب من السجائر, رزمات
    """,
    "units": """
        unit, szt, sztuk, sztuka, sztuki, piece, pieces, pc, pcs, item, items, ea, unité, unidad, pieza, piezas, ud,
        uds, unidade, peça, peças,
        und, unds, وحدات, قطعة, قطع
    """,
    "eur": "euro, أورو, euros en espèces, euros en efectivo, euro in cash, euros in cash, eur in cash",
    "usd": """
        us dollar, us$, u s dollars, american dollars, dollars américains, dollar américain, dólares americanos, dólar
        estadounidense, dólar americano, dólares de ee uu, dólares de los estados unidos, دولارات أمريكية, دولارا
        أمريكيا
    """,
    "mad": """
        dh, dhs, dirham marocain, moroccan dirham, dirham marroquí, dirhams marroquinos, dirhams du maroc, دراهم
        مغربية, درهما مغربيا
    """,
    "not_stated": """
        unknown, not known, unspecified, not specified, unknown quantity, unspecified quantity, n/a, na, nd,
        undisclosed, undetermined, amount unknown, inconnu, inconnue, quantité inconnue, quantité non communiquée,
        quantité indéterminée, non précisé, non précisée, non communiqué, non renseigné, indéterminée, desconocida,
        desconocido, cantidad desconocida, cantidad no especificada, no especificada, no especificado, no precisada,
        sin especificar, no consta, desconhecida, desconhecido, quantidade desconhecida, quantidade não informada, não
        informado, não informada, غير محدد, غير محددة, كمية غير محددة, غير معروف, غير معروفة, كمية غير معروفة, غير
        مذكورة, غير مذكور, مجهولة
    """,
}

GROUPS = {
    "cocaine": "coca",
    "cannabis_resin": "hashish, haschich, hachís, haxixe, chira, resin, résine, حشيش, شيرا",
    "cannabis_herb": """
        marijuana, marihuana, maconha, kif, cannabis, herbe de cannabis, herbal cannabis, كيف, ماريجوانا, قنب, قنب
        هندي
    """,
    "synthetics": """
        synthetic drugs, drogues de synthèse, drogas sintéticas, drogas de síntesis, ats, مخدرات تركيبية, مخدرات
        صناعية
    """,
    "medicines": """
        psychotropes, psychotropics, psicotrópicos, médicaments, medicamentos, قرقوبي, أقراص مهلوسة, أدوية
    """,
    "opioids": "opiates, opioïdes, opiacés, opiáceos, heroin, héroïne, heroína, هيروين, أفيونات, أفيون",
    "goods": "merchandise, marchandises, mercancías, mercadorias, currency, weapons, بضائع, سلع",
    "other": "other drugs, autres drogues, otras drogas, outras drogas, مخدرات أخرى",
}

KINDS = {
    "meeting": """
        bilateral meeting, meetings, talks, bilateral talks, working meeting, multilateral meeting, trilateral meeting,
        audience, reception, received, entretien, entretiens, rencontre, réunion bilatérale, réunion de travail, reçu,
        reunión bilateral, entrevista, encuentro, conversaciones, reunião, لقاء, اجتماع ثنائي, مباحثات, محادثات,
        استقبال, لقاء ثنائي, اجتماع عمل
    """,
    "conference": """
        congress, general assembly, assembly, summit, forum, session, seminar, congrès, assemblée générale, sommet,
        colloque, séminaire, congreso, asamblea general, cumbre, foro, seminario, conferência, الجمعية العامة, قمة,
        منتدى, ندوة, دورة
    """,
    "visit": """
        visit, bilateral visit, official visit, visite, visite officielle, déplacement, visita, visita oficial, زيارة,
        زيارة رسمية
    """,
    "commission": """
        commission, commission meeting, joint committee, committee, joint security committee, comité mixte, comité,
        comisión, comité mixto, لجنة, لجنة أمنية مشتركة
    """,
    "agreement": """
        agreements, memorandum, memorandum of understanding, mou, treaty, convention, protocol, programme agreement,
        entente, mémorandum, protocole d'accord, convention bilatérale, traité, protocole, acuerdos, memorando,
        memorando de entendimiento, convenio, tratado, protocolo, اتفاقية, مذكرة تفاهم, بروتوكول, معاهدة
    """,
    "training": """
        course, workshop, exercise, joint exercise, stage, atelier, exercice conjoint, exercice, cours, curso, taller,
        ejercicio conjunto, capacitación, دورة تدريبية, تكوين, ورشة, تمرين مشترك
    """,
    "joint_operation": """
        operation, multinational operation, operational cooperation, coordinated operation, joint seizure, opération,
        opération coordonnée, opération multinationale, coopération opérationnelle, operación, operación coordinada,
        operación multinacional, cooperación operativa, عملية, عملية منسقة, عملية أمنية مشتركة
    """,
    "information_given": """
        information, intelligence sharing, information sharing, tip, tip-off, renseignement, renseignements,
        échange de renseignements, échange d'informations, información, intercambio de información, aviso, معلومات,
        تبادل المعلومات, معلومات دقيقة
    """,
}

SYNONYMS: dict[str, dict[str, str]] = {
    "cooperation_kind": KINDS,
    "group": GROUPS,
    "substance": SUBSTANCES,
    "site_type": SITE_TYPES,
    "mode": MODES,
    "operation": OPERATIONS,
    "location_precision": PRECISIONS,
    "date_precision": DATE_PRECISIONS,
    "place_precision": PLACE_PRECISIONS,
    "evidence": EVIDENCE,
    "detection": DETECTIONS,
    "unit": UNITS,
}

NARROWER = {
    "drug_unspecified": (
        "cocaine", "coca_paste", "crack", "cannabis_resin", "cannabis_herb", "cannabis", "mdma", "captagon",
        "amphetamine", "methamphetamine", "psychotropic_tablets", "clonazepam", "pregabalin", "tramadol", "heroin",
        "opium", "fentanyl", "other_drug",
    ),
    "cannabis": ("cannabis_resin", "cannabis_herb"),
    "psychotropic_tablets": ("clonazepam", "pregabalin", "tramadol", "mdma", "captagon"),
    "amphetamine": ("captagon",),
    "cocaine": ("crack",),
    "not_stated": (
        "border_check", "port_vehicle_check", "container_inspection", "cargo_inspection", "vessel_search",
        "interception_at_sea", "coastal_patrol", "passenger_check", "road_check", "premises_search",
        "controlled_delivery",
    ),
}  # fmt: skip
"""Codes that only a general word names where one of the others is named too: «drogue (cocaïne)», «cannabis (chira)»."""

AND = frozenset({"et", "and", "y", "e", "و", "or", "ou", "o", "او", "with", "avec", "con", "com", "plus", "مع"})
"""Words that put a second thing beside the first one."""

NOT = frozenset(
    {
        *("not", "no", "non", "nao", "without", "sans", "sin", "sem", "pas", "except", "sauf", "excepto", "salvo"),
        *("unlike", "fake", "faux", "fausse", "falso", "falsa", "imitation", "precursor", "precursors", "precurseur"),
        *("precurseurs", "precursores", "oil", "huile", "aceite", "oleo", "plant", "plants", "plantes", "plantas"),
        *("substitute", "substitutes", "substitut", "substituts", "sustituto", "sucedaneo", "substituto", "ersatz"),
        *("simulated", "simule", "simulee", "simulado", "simulada", "pseudo", "sham", "dummy", "replica", "imitacion"),
        *("imitacao", "negative", "negatif", "negativo", "negativa", "test", "tests", "kit", "kits", "like", "cutting"),
        *("coupe", "corte", "laboratory", "laboratoire", "laboratorio", "lab", "paraphernalia", "against", "anti"),
        *("بديل", "بدايل", "شبيه", "شبيهه", "وهمي", "وهميه", "مقلد", "مقلده", "سلبي", "سلبيه", "خال", "خاليه", "مختبر"),
        *("seeds", "graines", "semillas", "sementes", "mdpv", "cbd", "cbn", "غير", "ليس", "بدون", "دون", "باستثناء"),
        *("عدا", "زيت", "بذور", "نباتات", "شتلات", "سلايف", "مزيفه", "مزيف"),
    }
)
"""Words by which a phrase names something else than the code in it: no cannabis, fake cocaine, hashish oil, seeds."""

_ARRESTED = """
    arrest arrests arrested arrestation arrestations arrete arretes arretee arretees interpelle interpelles interpellee
    interpellees interpellation interpellations detained detainee detainees detenido detenidos detenida detenidas
    detencion detenciones arresto arrestos arrestado arrestados capturado capturados capturas detido detidos detida
    preso presos prisao prisoes person persons people personne personnes persona personas pessoa pessoas individu
    individus individuals man men woman women homme hommes femme femmes hombre hombres mujer mujeres suspect suspects
    موقوف موقوفا موقوفين موقوفون شخص شخصا اشخاص توقيف توقيفات معتقل معتقلين
"""
ARRESTED = frozenset(_ARRESTED.split())
"""Words that may stand behind a number of persons arrested, folded."""
COUNTED = ARRESTED | {
    *("country", "countries", "pays", "pais", "paises", "state", "states", "etats", "estados", "members", "membres"),
    *("miembros", "participants", "participantes", "بلد", "بلدا", "بلدان", "دوله", "دول"),
}
"""The same, and behind a number of countries."""

_NOTHING = """
    -, –, —, --, ---, /, ?, n/a, n.a., n/d, n.d., s/d, s.d., s/o, #n/a, null, nan, not available, non disponible, no
    disponible, indisponible, sin datos, sin dato, sem dados, غير متوفر, غير متوفرة, غير متاح, غير متاحة, لا يوجد
"""
NOTHING = frozenset(
    form
    for text in map(str.strip, " ".join(_NOTHING.split()).split(","))
    for form in (text, text.upper(), text.capitalize(), text.title())
)
"""What others write in a cell of which nothing is known; "NA" is Namibia, and "none" arrested is a number."""
