import type { DemoTenant } from './demo-tenant.ts';

export const demoTenants: readonly DemoTenant[] = [
  {
    system: 'quzhou', place: '衢州市柯城区', region: '330802',
    above: [['330000', '浙江省'], ['330800', '衢州市']],
    codePrefix: 'QZKC', theme: 'red', mark: '衢', phoneArea: '0570', office: '区',
    streets: ['府山街道示范里', '荷花街道示范苑', '信安街道示范坊', '白云街道示范小区', '新新街道示范路', '双港街道示范花园'],
    stations: [
      {
        name: '府山街道人大代表联络站', kind: 'station', address: '衢州市柯城区府山街道示范路 18 号一楼', lat: 28.9712, lng: 118.8738,
        near: '在街心公园东门旁边，隔壁是便民药店', transit: '公交 5 路、12 路府山公园站下车，步行 3 分钟', siting: [true, true, true], saturday: true,
        brand: { name: '推门见代表', motto: '走出大院，坐到家门口', story: '联络站从机关三楼搬到街边一楼，不用登记、不用上楼，买菜路上就能进来坐一坐。' },
      },
      {
        name: '荷花街道人大代表联络站', kind: 'station', address: '衢州市柯城区荷花街道示范中路 66 号', lat: 28.9583, lng: 118.8655,
        near: '农贸市场正门对面', transit: '公交 3 路荷花市场站', siting: [true, true, true],
        brand: { name: '荷畔说事', motto: '菜场边的议事桌', story: '早市散了以后，摊主和住户常在这里把事情说开。' },
      },
      {
        name: '信安湖代表联络点', kind: 'point', address: '衢州市柯城区信安街道示范码头 2 号', lat: 28.9456, lng: 118.8601,
        near: '信安湖步道驿站内', transit: '公交 28 路信安湖站', siting: [true, true, false],
        brand: { name: '湖畔驿站', motto: '散步也能说一句', story: '设在步道驿站里，傍晚也有人值守。' },
        features: [{ kind: 'ecology', name: '护湖观察', services: ['水质反映', '代表巡湖'] }],
      },
    ],
    languages: ['普通话', '衢州话'], deputies: 10, petitions: 30,
    matters: [
      { category: 'welfare', office: 'civil', grade: 'livelihood', title: '联络站门口台阶高', situation: ['{place}的联络点门口有两级台阶，坐轮椅的人进不去。', '陪母亲去{place}反映事情，门口没有扶手，她在外面等了半小时。', '{place}的站点下雨天地面很滑。'], effect: ['最需要说话的人反而进不了门。', '老人拄着拐杖，不敢走。'], wish: ['希望加一段缓坡和呼叫铃。', '请把接待桌搬到门口的亭子里也行。', '盼望在地图上标明哪个站没有台阶。'], done: ['已加装可移动坡道和呼叫铃，网页上标明“无台阶”的站点和步行路线。', '铺设防滑垫，扶手已装好，工作人员听到铃声两分钟内出门接待。'] },
      { category: 'policy', office: 'civil', grade: 'consultation', title: '周末能不能找到代表', situation: ['我在{place}上班，平时走不开，想问周六有没有代表在站里。', '{place}的联络站写着周六开，不知道要不要预约。', '请问{place}附近晚上还能去哪个站。'], effect: ['事情不急，但想当面说。', '请一天假要扣工钱。'], wish: ['请告诉我时间和地点。', '希望能约定一个钟点。', '想知道能不能先在网上写好。'], done: ['府山街道站周六上午九点到十二点开放，不用预约；其他站的时间写在各站页面上。', '可以先在网上提交，代表会约您方便的时间见面或通电话。'] },
    ],
  },
  {
    system: 'junshan', place: '岳阳市君山区', region: '430611',
    above: [['430000', '湖南省'], ['430600', '岳阳市']],
    codePrefix: 'YYJS', theme: 'amber', mark: '君', phoneArea: '0730', office: '区',
    streets: ['柳林洲街道示范路', '钱粮湖镇示范村', '广兴洲镇示范街', '许市镇示范村', '良心堡镇示范组'],
    stations: [
      {
        name: '君山食品产业链人大代表联络站', kind: 'station', address: '岳阳市君山区示范产业园 1 号楼一层', lat: 29.4612, lng: 113.0056,
        near: '园区服务大厅西侧', transit: '园区班车服务大厅站', siting: [true, true, true],
        brand: { name: '链上连心', motto: '站点建在产业链上', story: '代表里有养殖户、加工厂的师傅和冷链司机，企业有事在链上找得到懂行的人。' },
        features: [{ kind: 'industry_desk', name: '食品产业链服务台', services: ['政策解答', '约见行业代表', '用工对接', '检验检测指引'] }],
      },
      {
        name: '钱粮湖镇人大代表联络站', kind: 'station', address: '岳阳市君山区钱粮湖镇示范街 20 号', lat: 29.4321, lng: 112.7654,
        near: '镇文化站一楼', transit: '城乡公交钱粮湖站', siting: [true, true, true],
        brand: { name: '湖乡茶桌', motto: '一壶茶，说一件事', story: '茶桌摆在门口，赶集的人坐下就能说。' },
      },
    ],
    languages: ['普通话', '岳阳话'], deputies: 10, petitions: 26,
    matters: [
      { category: 'policy', office: 'market', grade: 'consultation', title: '小龙虾加工厂冷库用电价格', situation: ['我们在{place}做小龙虾加工，冷库电费占成本三成，想问能不能按农产品初加工计价。', '{place}新建的速冻线要增容，供电方案跑了两次还没定。', '旺季{place}的冷库不够用，想问公共冷库怎么租。'], effect: ['旺季只有两个月，等不起。', '再拖下去订单就转到外地了。'], wish: ['请行业代表帮我们约一次供电部门。', '希望把能享受的政策一次讲清楚。', '想知道有没有补贴可以申报。'], done: ['符合农产品初加工目录的冷藏用电执行农业生产电价，服务台已协助提交材料，次月执行。', '公共冷库尚有八百吨空位，按天计费，价格在园区公示。'] },
      { category: 'market', office: 'market', grade: 'livelihood', title: '检验检测排队太久', situation: ['{place}的产品送检要等十二天，超过了客户要求。', '{place}几家厂都送到市里检测，来回八十公里。', '{place}园区实验室有设备没有资质。'], effect: ['货压在库里，资金周转不开。', '小厂等不起，只好停一条线。'], wish: ['希望园区能开快检窗口。', '请协调资质认定早一点办。', '盼望几家合起来统一送检。'], done: ['园区实验室已通过扩项评审，十一项常规指标三天出报告，对小微企业收半价。', '设统一收样点，每天一车送市检测院，平均用时缩短到五天。'] },
      { category: 'policy', office: 'labour', grade: 'livelihood', title: '旺季用工难', situation: ['{place}剥虾旺季缺三百人，贴了招工也招不齐。', '{place}的工人大多四五十岁，想要接送班车。', '{place}的临时工工资日结，常为工时吵起来。'], effect: ['订单接了不敢做满。', '工人跑掉一批，质量也受影响。'], wish: ['希望组织几个乡镇一起招。', '请协调开两班车。', '盼望有统一的计时办法。'], done: ['组织三场现场招工，四个镇对接二百四十人，旺季开通早晚班车。', '推行统一计时卡和工资专户，争议在服务台当天调解。'] },
    ],
  },
  {
    system: 'xibaipo', place: '平山县', region: '130131',
    above: [['130000', '河北省'], ['130100', '石家庄市']],
    codePrefix: 'PSXB', theme: 'red', mark: '柏', phoneArea: '0311', office: '县',
    streets: ['平山镇示范街', '西柏坡镇示范村', '岗南镇示范村', '温塘镇示范路', '下口镇示范村'],
    stations: [
      {
        name: '西柏坡人大代表联络站', kind: 'home', address: '平山县西柏坡镇示范广场 1 号', lat: 38.3446, lng: 113.9398,
        near: '纪念馆游客中心南侧', transit: '旅游专线西柏坡站', siting: [true, true, true], saturday: true,
        brand: { name: '柏坡初心', motto: '赶考路上听民声', story: '站里一半是接待，一半是学习课堂，讲解员也是联络员。' },
        features: [{ kind: 'heritage_education', name: '红色课堂', services: ['展陈讲解', '学习活动报名', '青少年小讲解员'] }],
      },
      {
        name: '温塘镇人大代表联络站', kind: 'station', address: '平山县温塘镇示范路 9 号', lat: 38.2823, lng: 114.0512,
        near: '镇卫生院对面', transit: '公交 208 路温塘站', siting: [true, true, false],
        brand: { name: '泉边听事', motto: '事事有回音', story: '逢集日代表轮流坐班。' },
      },
    ],
    languages: ['普通话', '平山话'], deputies: 10, petitions: 24,
    matters: [
      { category: 'roads', office: 'transport', grade: 'livelihood', title: '旅游旺季村口堵车', situation: ['一到周末{place}村口停满外地车，村民出不去。', '{place}的旅游大巴掉头占了整条路。', '{place}的临时停车场收费没有公示。'], effect: ['急着去医院的人堵了四十分钟。', '摊贩和游客都有怨气。'], wish: ['希望设外围停车场，用接驳车。', '请在岔口装指示牌。', '盼望旺季有人疏导。'], done: ['启用外围停车场四百个车位，免费接驳车十分钟一班，村口限时单行。', '增设指示牌二十一块，停车收费统一公示，节假日安排十二人疏导。'] },
      { category: 'education', office: 'education', grade: 'consultation', title: '小讲解员怎么报名', situation: ['孩子在{place}上四年级，想参加小讲解员，不知道怎么报。', '{place}学校想组织一次研学，问能不能约讲解。', '暑假{place}有没有志愿讲解的培训。'], effect: ['听说名额很少。', '问了两个电话都没人接。'], wish: ['请告诉我时间和条件。', '希望能在网上报名。', '想知道外县的孩子能不能参加。'], done: ['每年三月、九月各招一期，三至八年级都可报名，培训六次，不收费，外县学生也可以。', '学校团体提前七天预约，每周二至周五可安排两场，各四十人。'] },
    ],
  },
  {
    system: 'lvxin', place: '长沙市天心区', region: '430103',
    above: [['430000', '湖南省'], ['430100', '长沙市']],
    codePrefix: 'CSTX', theme: 'green', mark: '绿', phoneArea: '0731', office: '区',
    streets: ['暮云街道示范路', '南托街道示范村', '先锋街道示范小区', '大托铺街道示范苑'],
    stations: [
      {
        name: '融城绿心暮云代表联络站', kind: 'station', address: '长沙市天心区暮云街道示范大道 30 号', lat: 28.0231, lng: 113.0012,
        near: '绿心公园北门', transit: '地铁 1 号线换乘公交 703 路绿心北站', siting: [true, true, true],
        brand: { name: '四联五共', motto: '一片绿心，三市同护', story: '与株洲、湘潭两家站点共用一本护绿日志。' },
        features: [{ kind: 'ecology', name: '绿心守护', services: ['巡林反映', '水质观察', '联合调研'] }, { kind: 'cross_region', name: '三市联办', services: ['联合办理', '共享调解'] }],
      },
    ],
    languages: ['普通话', '长沙话'], deputies: 10, petitions: 24,
    matters: [
      { category: 'environment', office: 'ecology', grade: 'cross_region', title: '绿心边界渣土倾倒', situation: ['{place}三市交界的山坳里夜里有车倒渣土，追过去车就开到另一个市。', '{place}绿心保护牌后面堆了一百多车弃土，不知道该哪个区管。', '{place}的小溪被弃土堵住，水从旁边的田里过。'], effect: ['下大雨怕滑下来，坡下有五户人家。', '几个部门来看过，都说不在自己界内。'], wish: ['希望三市一起查，设卡口。', '请先把溪沟疏通。', '盼望明确一个牵头的单位。'], done: ['三市站点联合勘界，由天心区牵头清运弃土九千立方，设卡口两处，共享车牌记录。', '溪沟疏通三百米并复绿，案件移送，两家运输企业各承担清运费用。'] },
      { category: 'environment', office: 'ecology', grade: 'cross_region', title: '跨市河段水质异常', situation: ['{place}那段河上游是邻市，下雨后水变成灰色。', '{place}取水口附近漂来油花，上游说不是他们的。', '{place}鱼塘引的河水，这个月死了两回鱼。'], effect: ['养殖户损失三万多元。', '沿河取水的菜农不敢浇地。'], wish: ['希望上下游同一天取样。', '请把监测数据放在一处看。', '盼望有个常设的联络人。'], done: ['两市同日取样七个断面，查明为上游停车场雨水口含油，已加装隔油池，数据共享到联络站屏幕。', '建立雨后二十四小时联合巡查，养殖损失按责任协议赔付。'] },
    ],
  },
  {
    system: 'lvxin', place: '株洲市石峰区', region: '430204',
    above: [['430000', '湖南省'], ['430200', '株洲市']],
    codePrefix: 'ZZSF', theme: 'green', mark: '绿', phoneArea: '0731', office: '区',
    streets: ['云龙街道示范村', '田心街道示范路', '清水塘街道示范小区'],
    stations: [
      {
        name: '融城绿心云龙代表联络站', kind: 'station', address: '株洲市石峰区云龙街道示范路 6 号', lat: 27.9156, lng: 113.1523,
        near: '社区图书室旁', transit: '公交 26 路云龙站', siting: [true, true, true],
        brand: { name: '四联五共', motto: '同护一片绿', story: '老工业区的代表盯着每一处复绿的坡地。' },
        features: [{ kind: 'ecology', name: '绿心守护', services: ['复绿巡查'] }, { kind: 'cross_region', name: '三市联办', services: ['联合办理'] }],
      },
    ],
    languages: ['普通话', '株洲话'], deputies: 5, petitions: 8, matters: [],
  },
  {
    system: 'lvxin', place: '湘潭市岳塘区', region: '430304',
    above: [['430000', '湖南省'], ['430300', '湘潭市']],
    codePrefix: 'XTYT', theme: 'green', mark: '绿', phoneArea: '0731', office: '区',
    streets: ['昭山镇示范村', '荷塘街道示范路', '双马街道示范小区'],
    stations: [
      {
        name: '融城绿心昭山代表联络站', kind: 'station', address: '湘潭市岳塘区昭山镇示范街 12 号', lat: 27.9688, lng: 113.0187,
        near: '昭山古寺山门停车场旁', transit: '旅游公交昭山站', siting: [true, true, false],
        brand: { name: '四联五共', motto: '山水相连，代表相牵', story: '站里挂着三市共同的巡山地图。' },
        features: [{ kind: 'ecology', name: '绿心守护', services: ['巡山护林'] }, { kind: 'cross_region', name: '三市联办', services: ['联合办理'] }],
      },
    ],
    languages: ['普通话', '湘潭话'], deputies: 5, petitions: 8, matters: [],
  },
  {
    system: 'huaihua', place: '靖州苗族侗族自治县', region: '431229',
    above: [['430000', '湖南省'], ['431200', '怀化市']],
    codePrefix: 'HHJZ', theme: 'blue', mark: '侗', phoneArea: '0745', office: '县',
    streets: ['渠阳镇示范街', '三锹乡示范村', '藕团乡示范寨', '坳上镇示范村'],
    stations: [
      {
        name: '湘黔省际人大代表联络站', kind: 'station', address: '靖州苗族侗族自治县三锹乡示范寨 5 号', lat: 26.4712, lng: 109.5501,
        near: '寨门鼓楼旁', transit: '乡村客运三锹站', siting: [true, true, false],
        brand: { name: '侗歌议事', motto: '一江两岸一家亲', story: '鼓楼里议事，唱完歌再说事，两省的老乡都来。' },
        features: [{ kind: 'ethnic_unity', name: '民族团结', services: ['双语接待', '节庆活动', '歌会联谊'] }, { kind: 'cross_region', name: '省际协作', services: ['跨省事项', '联合调解'] }],
      },
    ],
    languages: ['普通话', '侗语', '苗语'], deputies: 10, petitions: 24,
    matters: [
      { category: 'other', office: 'civil', grade: 'livelihood', title: '鼓楼消防水压不足', situation: ['{place}鼓楼和木屋连成一片，消防栓水压很小。', '{place}去年装的消防水池一直没有放满水。', '{place}歌会那天人多，消防车开不进寨子。'], effect: ['木房子最怕火，冬天家家烧火塘。', '老人说起来就睡不着。'], wish: ['希望把水池补满，定期试一次。', '请配小型消防车。', '盼望教大家用灭火器。'], done: ['水池补水并加装浮球阀，水压测试合格，每月五日寨里演练。', '配备三轮消防车一台，寨门拓宽到三米五，培训义务消防员二十六人。'] },
      { category: 'education', office: 'education', grade: 'cross_region', title: '跨省上学的校车', situation: ['{place}二十多个孩子就近到贵州那边上学，没有校车。', '{place}孩子在邻县读书，营养餐两边都说不管。', '{place}过界桥窄，摩托接送不安全。'], effect: ['下雨天孩子走四里泥路。', '家长轮流请假接送。'], wish: ['希望两县商量开一班车。', '请明确营养餐由哪边出。', '盼望把桥加宽、装护栏。'], done: ['两县签订协议，开通跨省校车一班，费用按学籍分担。', '营养餐由学籍所在地发放，界桥护栏已装，加宽列入明年计划。'] },
    ],
  },
  {
    system: 'huaihua', place: '黎平县', region: '522631',
    above: [['520000', '贵州省'], ['522600', '黔东南苗族侗族自治州']],
    codePrefix: 'QDNP', theme: 'blue', mark: '侗', phoneArea: '0855', office: '县',
    streets: ['德凤街道示范路', '洪州镇示范村', '中潮镇示范寨'],
    stations: [
      {
        name: '洪州镇人大代表联络站', kind: 'station', address: '黎平县洪州镇示范街 8 号', lat: 26.2034, lng: 109.4512,
        near: '琵琶歌堂隔壁', transit: '乡村客运洪州站', siting: [true, true, true],
        brand: { name: '琵琶说事', motto: '隔山不隔心', story: '与湖南一侧的站点轮流办歌会，也轮流接待。' },
        features: [{ kind: 'ethnic_unity', name: '民族团结', services: ['双语接待', '歌会联谊'] }, { kind: 'cross_region', name: '省际协作', services: ['跨省事项'] }],
      },
    ],
    languages: ['普通话', '侗语'], deputies: 5, petitions: 8, matters: [],
  },
  {
    system: 'qinhuai', place: '南京市秦淮区', region: '320104',
    above: [['320000', '江苏省'], ['320100', '南京市']],
    codePrefix: 'NJQH', theme: 'blue', mark: '淮', phoneArea: '025', office: '区',
    streets: ['夫子庙街道示范巷', '洪武路街道示范新村', '大光路街道示范里', '朝天宫街道示范坊', '红花街道示范苑'],
    stations: [
      {
        name: '夫子庙街道人大代表之家', kind: 'home', address: '南京市秦淮区夫子庙街道示范巷 3 号', lat: 32.0226, lng: 118.7932,
        near: '老字号茶馆斜对面', transit: '地铁 3 号线夫子庙站 4 号口步行 5 分钟', siting: [true, true, true], saturday: true,
        brand: { name: '秦淮灯下', motto: '灯亮着，人就在', story: '晚上八点前都亮着灯，下班路上可以进来说。' },
      },
      {
        name: '大光路街道人大代表联络站', kind: 'station', address: '南京市秦淮区大光路街道示范里 27 号', lat: 32.0287, lng: 118.8123,
        near: '社区卫生服务中心北侧', transit: '公交 46 路大光路站', siting: [true, true, true],
        brand: { name: '老城会客厅', motto: '老楼的事，坐下来谈', story: '专管老旧住宅的事，墙上挂着每栋楼的年份。' },
      },
    ],
    languages: ['普通话', '南京话'], deputies: 10, petitions: 30,
    matters: [
      { category: 'housing', office: 'housing', grade: 'livelihood', title: '老楼外墙渗水产权不清', situation: ['{place}这栋一九八三年的楼外墙渗水，单位早就改制，找不到产权人。', '{place}三面墙长青苔，一半是公房一半是私房，谁修一直扯不清。', '{place}屋檐掉过一块水泥，砸坏了一楼的雨棚。'], effect: ['住的多是七八十岁的老人，搬不走。', '楼下是孩子上学的路，大家绕着走。'], wish: ['希望先做安全鉴定，挂防护网。', '请把产权查清，商量一个分摊办法。', '盼望列入老旧小区改造。'], done: ['已做安全鉴定并挂防护网，产权核清为公房占六成，按比例出资，外墙修缮本月进场。', '转 12345 后由房产经营公司承修，渗水墙面凿除重做，淋水试验合格，保修五年。'] },
      { category: 'roads', office: 'city', grade: 'livelihood', title: '巷子里非机动车乱停', situation: ['{place}巷口停满游客的共享单车，消防通道只剩一米。', '{place}晚上外卖车横着放，救护车进不来。', '{place}石板路被电动三轮压碎了十几块。'], effect: ['老街坊进出要侧着身。', '有一回担架是人抬出去的。'], wish: ['希望在巷外设停放区。', '请装道桩，消防能开的那种。', '盼望修石板时用旧料。'], done: ['巷外设停放区四处，电子围栏禁停，安装可升降道桩两组。', '石板按旧样补铺二十六块，三轮车限时通行。'] },
    ],
  },
  {
    system: 'xinhuang-tianzhu', place: '新晃侗族自治县', region: '431227',
    above: [['430000', '湖南省'], ['431200', '怀化市']],
    codePrefix: 'HHXH', theme: 'green', mark: '晃', phoneArea: '0745', office: '县',
    streets: ['晃州镇示范街', '贡溪镇示范村', '中寨镇示范组', '凉伞镇示范寨'],
    stations: [
      {
        name: '新晃天柱省际边界代表联络站', kind: 'station', address: '新晃侗族自治县贡溪镇示范村 2 号', lat: 27.2123, lng: 109.1134,
        near: '界碑往东一百米', transit: '乡村客运贡溪站', siting: [true, true, true],
        brand: { name: '界碑旁的长凳', motto: '两省一条凳，坐下就好说', story: '两省代表同坐一条长凳调解，调解书两边一起盖章。' },
        features: [{ kind: 'cross_region', name: '省际联调', services: ['边界纠纷调解', '双方签认'] }],
      },
    ],
    languages: ['普通话', '侗语'], deputies: 10, petitions: 24,
    matters: [
      { category: 'other', office: 'farming', grade: 'cross_region', title: '省界山林边界不清', situation: ['{place}那片杉木林两省的林权证画的线对不上，去年砍树时差点吵起来。', '{place}界线按老话是“水流倒向”，现在修了路，水改了道。', '{place}两边都在同一块坡上补种了油茶。'], effect: ['亲戚之间都不走动了。', '树到了砍伐期，谁也不敢动。'], wish: ['希望两省一起来踏界，请老人作证。', '请先约定谁都不砍。', '盼望把界桩重新埋好。'], done: ['两县代表和林业部门联合踏界三次，双方签认界线图，新埋界桩十七根。', '先签停止采伐协议，争议二十一亩按七比三分成，调解书由双方盖章。'] },
      { category: 'utilities', office: 'water', grade: 'cross_region', title: '跨省水渠分水', situation: ['{place}的水渠从贵州那边来，天旱时到我们这里只剩一股。', '{place}渠道塌了一段，在省界上，两边都等对方修。', '{place}放水时间不固定，夜里要守水。'], effect: ['四十亩秧田开裂。', '为守水吵过三回。'], wish: ['希望定个轮流放水的日子。', '请把塌的那段合修。', '盼望装一个分水闸。'], done: ['两县约定五天一轮，装分水闸两座，钥匙各管一把。', '塌方段由两边各出一半修复一百一十米，已通水。'] },
    ],
  },
  {
    system: 'xinhuang-tianzhu', place: '天柱县', region: '522627',
    above: [['520000', '贵州省'], ['522600', '黔东南苗族侗族自治州']],
    codePrefix: 'QDTZ', theme: 'green', mark: '柱', phoneArea: '0855', office: '县',
    streets: ['凤城街道示范路', '注溪镇示范村', '渡马镇示范寨'],
    stations: [
      {
        name: '注溪镇省际边界代表联络站', kind: 'station', address: '天柱县注溪镇示范街 11 号', lat: 27.0834, lng: 109.1012,
        near: '镇集市东口', transit: '乡村客运注溪站', siting: [true, true, true],
        brand: { name: '界碑旁的长凳', motto: '话说开，路就通', story: '与新晃一侧共用一本调解台账。' },
        features: [{ kind: 'cross_region', name: '省际联调', services: ['边界纠纷调解'] }],
      },
    ],
    languages: ['普通话', '侗语', '苗语'], deputies: 5, petitions: 8, matters: [],
  },
  {
    system: 'wuzhou', place: '梧州市万秀区', region: '450403',
    above: [['450000', '广西壮族自治区'], ['450400', '梧州市']],
    codePrefix: 'WZWX', theme: 'blue', mark: '梧', phoneArea: '0774', office: '区',
    streets: ['城中街道示范路', '城南街道示范里', '富民街道示范小区', '龙湖镇示范村'],
    stations: [
      {
        name: '城中街道人大代表联络站', kind: 'station', address: '梧州市万秀区城中街道示范骑楼 40 号', lat: 23.4795, lng: 111.3156,
        near: '骑楼城牌坊旁', transit: '公交 1 路骑楼城站', siting: [true, true, true], saturday: true,
        brand: { name: '代表来了 · 吾有话说', motto: '随时说，看得见', story: '二十四小时都能写下来，办到哪一步手机上看得到。' },
      },
      {
        name: '龙湖镇人大代表联络站', kind: 'station', address: '梧州市万秀区龙湖镇示范街 15 号', lat: 23.5212, lng: 111.3421,
        near: '镇供销社一楼', transit: '公交 33 路龙湖站', siting: [true, true, false],
        brand: { name: '圩日茶话', motto: '赶圩顺路说一声', story: '三六九圩日代表都在。' },
      },
    ],
    languages: ['普通话', '粤语'], deputies: 10, petitions: 30,
    matters: [
      { category: 'housing', office: 'housing', grade: 'livelihood', title: '骑楼立柱开裂', situation: ['{place}骑楼的立柱裂了一指宽，下面天天人来人往。', '{place}骑楼顶的排水管断了，雨水顺着柱子流。', '{place}有人在骑楼上加盖铁皮房，楼板往下沉。'], effect: ['摆摊的阿姨不敢坐在柱子边。', '住楼上的三户人家晚上听见响声。'], wish: ['希望先顶住，再修。', '请查一查加盖有没有批准。', '盼望修旧如旧，别拆掉。'], done: ['已用钢架临时支撑，专家鉴定后采用碳纤维加固，外立面按原样修复。', '违建已拆除，排水管换成铸铁明管，沉降监测三个月稳定。'] },
      { category: 'utilities', office: 'water', grade: 'livelihood', title: '汛期低洼处内涝', situation: ['{place}每年汛期进水，去年淹到膝盖。', '{place}的防洪闸关了以后，里面的水排不出去。', '{place}的移动泵坏了，临时找不到人开。'], effect: ['一楼的冰箱年年换。', '独居老人被背出来过两回。'], wish: ['希望汛期前试一次泵。', '请提前发短信，让大家搬东西。', '盼望在巷口装水位尺。'], done: ['更换移动泵两台，汛前联合演练，巷口装水位尺和喇叭，预警提前两小时发到手机。', '新建小型泵站一座，暴雨实测积水由四十厘米降到八厘米。'] },
    ],
  },
  {
    system: 'shaoshan', place: '韶山市', region: '430382',
    above: [['430000', '湖南省'], ['430300', '湘潭市']],
    codePrefix: 'XTSS', theme: 'red', mark: '韶', phoneArea: '0731', office: '市',
    streets: ['清溪镇示范路', '韶山乡示范村', '银田镇示范街', '杨林乡示范村'],
    stations: [
      {
        name: '韶山市五级代表联络站', kind: 'home', address: '韶山市清溪镇示范大道 8 号', lat: 27.9151, lng: 112.5267,
        near: '市民广场西侧一楼', transit: '公交 1 路市民广场站', siting: [true, true, true], saturday: true,
        brand: { name: '云上聚智', motto: '云上聚智，线下落实', story: '从乡镇到全国，五级代表在一张桌上接题、答题。' },
      },
      {
        name: '银田镇人大代表联络站', kind: 'station', address: '韶山市银田镇示范街 5 号', lat: 27.8812, lng: 112.5934,
        near: '银田古寺旁', transit: '公交 6 路银田站', siting: [true, true, true],
        brand: { name: '田埂会', motto: '把会开到田埂上', story: '农忙时代表带着本子下田。' },
      },
    ],
    languages: ['普通话', '韶山话'], deputies: 12, petitions: 27,
    matters: [
      { category: 'policy', office: 'farming', grade: 'livelihood', title: '民宿污水怎么接', situation: ['{place}办民宿的有二十多家，污水直接进了水沟。', '{place}的一体化处理池装了没有电。', '{place}民宿想接主管网，说要先过路权。'], effect: ['夏天有味道，客人给了差评。', '下游的稻田受影响。'], wish: ['希望统一接管，费用分摊。', '请先把处理池开起来。', '盼望出一个民宿的标准。'], done: ['十九家民宿接入主管网，过路段由市政统一施工；民宿污水接入标准已公布。', '处理池通电运行，由乡里每月抽查出水，结果贴在池边。'] },
      { category: 'education', office: 'education', grade: 'livelihood', title: '乡村学校缺音乐老师', situation: ['{place}小学一个年级一个班，音乐课由数学老师带。', '{place}学校的钢琴没有人会弹。', '{place}孩子想学唱歌，最近的培训在市里。'], effect: ['有天分的孩子没有人教。', '家长觉得亏欠孩子。'], wish: ['希望城里的老师走教。', '请开线上同步课。', '盼望暑假办一期夏令营。'], done: ['安排走教老师两名，每周三天；与市实验小学开同步课堂。', '由省、市代表牵线，师范学院学生每学期支教，已排好课表。'] },
    ],
  },
  {
    system: 'suixi', place: '遂溪县', region: '440823',
    above: [['440000', '广东省'], ['440800', '湛江市']],
    codePrefix: 'ZJSX', theme: 'amber', mark: '遂', phoneArea: '0759', office: '县',
    streets: ['遂城镇示范路', '北坡镇示范村', '城月镇示范街', '江洪镇示范渔港', '岭北镇示范村'],
    stations: [
      {
        name: '遂城镇人大代表联络站', kind: 'station', address: '遂溪县遂城镇示范路 21 号', lat: 21.3772, lng: 110.2503,
        near: '县图书馆一楼西门', transit: '公交 2 路图书馆站', siting: [true, true, true], saturday: true,
        brand: { name: '代表成绩单', motto: '干得怎样，大家来评', story: '墙上是每位代表一年的成绩单，居民可以提问、打分。' },
      },
      {
        name: '江洪镇渔港代表联络站', kind: 'point', address: '遂溪县江洪镇示范渔港 1 号', lat: 21.0312, lng: 109.7034,
        near: '渔港码头值班室旁', transit: '城乡公交江洪站', siting: [true, true, false],
        brand: { name: '渔港灯塔', motto: '船回来了，事也办了', story: '按渔船回港的时间开门。' },
      },
    ],
    languages: ['普通话', '雷州话', '粤语'], deputies: 8, petitions: 29,
    matters: [
      { category: 'other', office: 'farming', grade: 'livelihood', title: '渔港泊位不够', situation: ['{place}休渔期泊位不够，船和船绑在一起。', '{place}码头的灯坏了一半，夜里卸货看不清。', '{place}航道淤了，退潮时船进不来。'], effect: ['起风时缆绳磨断过。', '卖鱼赶不上早市，价钱差一截。'], wish: ['希望重新划泊位，轮流进港。', '请清一清航道。', '盼望把码头灯修好。'], done: ['重新划定泊位一百二十个，编号管理；码头灯全部更换。', '清淤八百米，退潮水深达到一米八，潮位每天写在公告牌上。'] },
      { category: 'policy', office: 'farming', grade: 'consultation', title: '火龙果补光用电', situation: ['{place}种火龙果冬天要补光，想问电价怎么算。', '{place}的果园在田中间，架线要自己出钱吗。', '{place}有合作社想统一申请农业电价。'], effect: ['一季电费要两万多。', '散户自己办太麻烦。'], wish: ['请告诉我去哪里申请。', '希望合作社能统一办。', '想知道线路补助有没有。'], done: ['果树补光用电执行农业生产电价，凭土地流转合同到供电所申请，五个工作日换表。', '公用变压器以外的线路由用户投资，合作社连片五十亩以上可申报县里补助。'] },
    ],
  },
];
