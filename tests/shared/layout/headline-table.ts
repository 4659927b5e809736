/**
 * Headlines with the breaks that an editor would choose. The first choice and what else is acceptable were
 * written down before the breaker was run on them, and not changed after it. The rules were made with
 * the first fifty in view.
 */

/** A headline, its line ends written as `|`, and why an editor breaks it there. */
export interface HeadlineCase {
  readonly first: string;
  readonly also?: readonly string[];
  readonly why: string;
}

/** Headlines in Chinese: local, national, sport, culture and economy news. */
export const CHINESE_HEADLINES: readonly HeadlineCase[] = [
  { first: '清河区百所小学|今秋供应热午餐', why: 'subject, predicate' },
  { first: '市民中心增设|夜间办事窗口', also: ['市民中心|增设夜间办事窗口'], why: 'even' },
  { first: '北岸老旧小区|加装电梯满三百部', why: 'subject, predicate' },
  { first: '副市长陈立平|调研冬季供暖工作', why: 'title with name' },
  {
    first: '全市首条无人驾驶|公交线路下月试运行',
    also: ['全市首条无人驾驶公交线路|下月试运行'],
    why: 'even',
  },
  { first: '南湖隧道双向贯通|过江只需六分钟', why: 'space' },
  { first: '供水管网抢修|提前九小时完工', why: 'subject, predicate' },
  { first: '消防员冒雨救出|被困井下的七旬老人', why: 'before the noun phrase' },
  {
    first: '山洪过后十七个村庄|全部恢复通电',
    also: ['山洪过后|十七个村庄全部恢复通电'],
    why: 'subject, predicate',
  },
  { first: '国务院印发意见|部署加快农村公路建设', why: 'two verbs' },
  {
    first: '我国科学家在南海|发现新型冷泉生物群落',
    also: ['我国科学家|在南海发现新型冷泉生物群落'],
    why: 'before the verb',
  },
  { first: '前三季度粮食产量|同比增长2.6%', why: 'figure with its verb' },
  { first: '财政部：明年继续提高|基层养老金标准', why: 'verb, object' },
  {
    first: '外交部发言人|就边境贸易问题答记者问',
    also: ['外交部发言人就边境贸易问题|答记者问'],
    why: 'preposition leads its phrase',
  },
  { first: '中国女排三比一|战胜巴西队晋级四强', why: 'before the verb' },
  { first: '少年棋手周之远|夺得世界青年围棋赛冠军', why: 'title with name' },
  { first: '省运会田径赛场|一日刷新五项纪录', why: 'subject, predicate' },
  { first: '江城马拉松|两万名跑者踏雪开跑', why: 'number with its noun' },
  { first: '主场球迷高唱队歌|送别老队长梁振国', why: 'two verbs' },
  {
    first: '省博物馆展出|三百件新出土青铜器',
    why: 'before the noun phrase',
  },
  { first: '话剧《长堤》复排上演|场场加座', why: 'space' },
  { first: '古籍修复师用二十年|补好一部《永州府志》', why: 'before the verb' },
  { first: '百年戏楼重开大幕|上演《牡丹亭》', why: 'two verbs' },
  {
    first: '作家林晚秋：|我只写走过的路和见过的人',
    also: ['作家林晚秋：我只写|走过的路和见过的人'],
    why: 'who speaks',
  },
  {
    first: '央行下调存款准备金率|0.5个百分点',
    also: ['央行下调|存款准备金率0.5个百分点'],
    why: 'term whole',
  },
  { first: '港口集装箱吞吐量|首次突破千万标箱', why: 'subject, predicate' },
  { first: '新能源汽车出口|连续八个月保持增长', why: 'subject, predicate' },
  { first: '小微企业贷款利率|降至历史最低水平', why: 'subject, predicate' },
  {
    first: '跨境电商“黑色星期五”|订单翻番',
    also: ['跨境电商|“黑色星期五”订单翻番'],
    why: 'quotation whole',
  },
  { first: '五十万亩高标准农田改造|让旱地变良田', why: '让 leads its clause' },
  { first: '5G基站覆盖|全省所有行政村', why: 'verb, object' },
  { first: '把论文写在大地上的|育种专家', why: 'modifier, noun' },
  {
    first: '一位乡村教师|和他的三十七本家访日记',
    also: ['一位乡村教师和他的|三十七本家访日记'],
    why: '和 leads its phrase',
  },
  { first: '全长48公里的环湖绿道|国庆前全线开放', why: 'subject, predicate' },
  { first: '中国人民大学|与五县共建乡村振兴研究院', why: 'name whole' },
  { first: '第十二届江南诗歌节|在白鹭洲书院开幕', why: 'preposition leads its phrase' },
  {
    first: '“一网通办”让企业开办时间|压缩到四个小时',
    why: 'verb with its result',
  },
  { first: '三条地铁线路|延长运营时间至零点|方便市民夜间出行', why: 'three clauses' },
  { first: '医保新规落地：|门诊慢性病用药|一次可开三个月', why: 'colon' },
  {
    first: '院士工作站落户山区|带动中药材产业链|年产值突破二十亿元',
    why: 'three clauses',
  },
];

/** Headlines in English. */
export const ENGLISH_HEADLINES: readonly HeadlineCase[] = [
  { first: 'City Council Approves Plan|for New Bridge over River', why: 'before for' },
  {
    first: 'Ferry Service Returns|to the Old Harbor after Storm',
    also: ['Ferry Service Returns to the Old Harbor|after Storm'],
    why: 'before to',
  },
  {
    first: 'Schools to Open|Two Hours Late on Monday',
    also: ['Schools to Open Two Hours Late|on Monday'],
    why: 'number with its noun',
  },
  { first: 'Mayor Anna Whitfield|Wins a Second Term', why: 'name whole' },
  { first: '350 Homes Lose Power|as Snow Sweeps Northern Valley', why: 'before as' },
  {
    first: 'Rare Orchid Found|on Mount Baldwin after 90 Years',
    also: ['Rare Orchid Found on Mount Baldwin|after 90 Years'],
    why: 'name whole',
  },
  {
    first: '“We Will Rebuild,”|Says Farmer Who Lost Everything',
    also: ['“We Will Rebuild,” Says Farmer|Who Lost Everything'],
    why: 'quotation whole',
  },
  {
    first: 'Rail Strike Ends|with 4.5 Percent Raise for Drivers',
    also: ['Rail Strike Ends with 4.5 Percent Raise|for Drivers'],
    why: 'before with',
  },
  {
    first: 'Library Lends Tools,|Tents and Telescopes for Free',
    also: ['Library Lends|Tools, Tents and Telescopes for Free'],
    why: 'comma',
  },
  { first: 'Study Links Cleaner Air|to Better Sleep|in Children', why: 'before to and in' },
];

/**
 * Written after the rules for the fifty. When they first met these thirty they chose as the editor in 17 and
 * acceptably in 4 more; what was then wrong was put right by rule.
 */
export const MORE_HEADLINES: readonly HeadlineCase[] = [
  { first: '全省夏粮收购价格|较去年上涨三分', why: 'subject, predicate' },
  { first: '暴雨红色预警发布|中小学今日停课', why: 'two clauses' },
  { first: '市图书馆少儿分馆|周六迎来首批小读者', why: 'subject, predicate' },
  {
    first: '检察院对五起|食品安全案件提起公诉',
    also: ['检察院对五起食品安全案件|提起公诉'],
    why: 'even',
  },
  {
    first: '退休工程师义务|为村民设计三座桥',
    also: ['退休工程师|义务为村民设计三座桥'],
    why: 'before 为',
  },
  { first: '高铁东站北广场|地下停车场开放', why: 'subject, predicate' },
  { first: '海关查获走私冻品|一千二百吨', why: 'verb with its object' },
  { first: '水利部派出工作组|赴长江中游指导防汛', why: 'before 赴' },
  { first: '男篮客场惜败|止步半决赛', why: 'two clauses' },
  {
    first: '十岁女孩打破省少年|百米自由泳纪录',
    also: ['十岁女孩|打破省少年百米自由泳纪录'],
    why: 'even',
  },
  { first: '京剧名家进校园|教孩子画脸谱唱念做打', why: 'two clauses' },
  { first: '国产大飞机|完成首次商业载客飞行', why: 'subject, predicate' },
  {
    first: '城管局公布第二批|夜市摆摊街区名单',
    also: ['城管局公布|第二批夜市摆摊街区名单'],
    why: 'even',
  },
  { first: '消费者协会提醒：|预付卡慎充大额', why: 'colon' },
  { first: '三孩家庭购房|最高可贷一百二十万元', why: 'subject, predicate' },
  {
    first: '从一粒种子到一碗米饭|走进水稻研究所',
    also: ['从一粒种子|到一碗米饭 走进水稻研究所'],
    why: 'two clauses',
  },
  { first: '两岸青年在厦门|共话中秋', also: ['两岸青年|在厦门共话中秋'], why: 'even' },
  {
    first: '工信部：重点城市|5G网络覆盖率超过95%',
    also: ['工信部：|重点城市5G网络覆盖率超过95%'],
    why: 'even',
  },
  { first: '《城市更新条例》|下月起施行', why: 'title whole' },
  {
    first: '老兵王德山四十年|守护烈士陵园',
    also: ['老兵王德山|四十年守护烈士陵园'],
    why: 'name whole',
  },
  { first: '广场舞大妈与篮球少年|握手言和共享场地', why: 'subject, predicate' },
  { first: '外卖骑手有了|自己的休息驿站', why: '了 ends its verb' },
  { first: '全国人大常委会表决通过|新修订的科学技术普及法', why: 'verb, object' },
  {
    first: '沿海高速公路因大雾|临时封闭六小时',
    also: ['沿海高速公路|因大雾临时封闭六小时'],
    why: 'subject, predicate',
  },
  {
    first: '服装出口企业转型|直播电商订单排到年底',
    also: ['服装出口企业转型直播电商|订单排到年底'],
    why: 'two clauses',
  },
  { first: '县医院引进|首台手术机器人', also: ['县医院|引进首台手术机器人'], why: 'verb, object' },
  { first: '空巢老人的除夕夜|社区食堂摆了二十桌', why: 'two clauses' },
  { first: '财政拨款三亿元|支持村级卫生室建设', why: 'two clauses' },
  { first: '评弹与爵士乐同台|新年音乐会一票难求', why: 'two clauses' },
  { first: '渔民误捕中华鲟|当即放归长江', why: 'two clauses' },
];

/**
 * Written after that. When the rules first met these twenty they chose as the editor in 9 and acceptably in
 * 2 more; what they still get wrong needs to know more than words and their kinds.
 */
export const LATER_HEADLINES: readonly HeadlineCase[] = [
  { first: '大运河沿线七城|共推夜游线路', why: 'subject, predicate' },
  {
    first: '气象台：未来三天|气温骤降十二度',
    also: ['气象台：|未来三天气温骤降十二度'],
    why: 'even',
  },
  {
    first: '区法院首次通过|网络直播拍卖海砂',
    also: ['区法院首次|通过网络直播拍卖海砂'],
    why: 'even',
  },
  {
    first: '铁路部门加开|四十趟返乡专列',
    also: ['铁路部门|加开四十趟返乡专列'],
    why: 'verb, object',
  },
  { first: '一件旧毛衣背后的|兵工厂往事', why: 'modifier, noun' },
  { first: '乒乓球混合团体世界杯|国乒全胜夺冠', why: 'subject, predicate' },
  { first: '省财政厅下达|抗旱资金八千万元', also: ['省财政厅|下达抗旱资金八千万元'], why: 'even' },
  { first: '小区停车难怎么解|街道请居民出主意', why: 'two clauses' },
  { first: '《白鹭洲志》编纂完成|收录老照片六百幅', why: 'two clauses' },
  {
    first: '住建部要求各地|年底前完成燃气管道普查',
    also: ['住建部|要求各地年底前完成燃气管道普查'],
    why: 'clause',
  },
  { first: '蔬菜价格连降五周|市民菜篮子更轻了', why: 'two clauses' },
  { first: '高校毕业生基层就业|可获学费补偿', why: 'subject, predicate' },
  { first: '台风“海葵”逼近|沿海渔船全部回港', why: 'two clauses' },
  {
    first: '民间收藏家把|两千张戏票捐给博物馆',
    also: ['民间收藏家|把两千张戏票捐给博物馆'],
    why: 'even',
  },
  { first: '我国外汇储备规模|保持基本稳定', why: 'subject, predicate' },
  { first: '八旬院士重返讲台|给新生上第一课', why: 'two clauses' },
  { first: '快递小哥跳河救人|不留姓名离开', why: 'two clauses' },
  { first: '北京冬奥场馆|向公众免费开放', why: 'before 向' },
  { first: '乡镇卫生院有了|CT机和远程会诊', why: '了 ends its verb' },
  { first: '电影节最佳影片|花落青年导演处女作', why: 'subject, predicate' },
];

/** Written with those; at the first meeting 4 of the 5 were right. */
export const LATER_ENGLISH: readonly HeadlineCase[] = [
  {
    first: 'Old Mill to Become|Public Market by Spring',
    also: ['Old Mill|to Become Public Market by Spring'],
    why: 'even',
  },
  { first: 'Three Climbers Rescued|from Icy Ridge at Dawn', why: 'before from' },
  { first: 'Prime Minister Resigns|as Coalition Collapses', why: 'before as' },
  { first: 'Teachers Reject Offer,|Vote to Continue Strike', why: 'comma' },
  { first: 'Why the River Runs Red|Every November', why: 'time at the end' },
];

/** Written after that. At the first meeting 8 of these twenty were as the editor's and 4 more acceptable. */
export const THIRD_HEADLINES: readonly HeadlineCase[] = [
  { first: '西山隧道左线|提前四十天贯通', why: 'subject, predicate' },
  {
    first: '市人大常委会|听取垃圾分类专项报告',
    also: ['市人大常委会听取|垃圾分类专项报告'],
    why: 'subject, predicate',
  },
  { first: '社区医生签约服务|覆盖八成老年人', why: 'subject, predicate' },
  {
    first: '百岁老人讲述|渡江战役亲历记',
    also: ['百岁老人|讲述渡江战役亲历记'],
    why: 'verb, object',
  },
  { first: '商务部：暑期消费|呈现五大亮点', also: ['商务部：|暑期消费呈现五大亮点'], why: 'even' },
  { first: '少年宫合唱团|捧回全国金奖', why: 'subject, predicate' },
  { first: '大湖禁渔十年|江豚重现身影', why: 'two clauses' },
  { first: '民警三小时|找回走失儿童', also: ['民警三小时找回|走失儿童'], why: 'before the verb' },
  { first: '农民画家把丰收|画上村口白墙', also: ['农民画家|把丰收画上村口白墙'], why: 'even' },
  {
    first: '国家统计局公布|上半年居民收入数据',
    also: ['国家统计局|公布上半年居民收入数据'],
    why: 'even',
  },
  {
    first: '滑雪小将首夺|世界杯分站赛银牌',
    also: ['滑雪小将|首夺世界杯分站赛银牌'],
    why: 'verb, object',
  },
  { first: '旧厂房变身创意园|年租金收入超千万元', why: 'two clauses' },
  { first: '一场跨越六十年的|师生重逢', why: 'modifier, noun' },
  { first: '校园周边三百米内|禁售彩票和烟酒', why: 'place, verb' },
  { first: '《江城志》首发|两代编者同台话当年', why: 'two clauses' },
  { first: '机器人走进生产线|工人学起新本领', why: 'two clauses' },
  { first: '台湾青年创业园|落户闽江口', why: 'subject, predicate' },
  { first: '降雨致三条国道中断|抢险队连夜清障', why: 'two clauses' },
  { first: '专家提醒：秋冬进补|先看体质', also: ['专家提醒：|秋冬进补先看体质'], why: 'colon' },
  { first: '省运会火炬传递|今日走进白鹭镇', why: 'subject, predicate' },
];

/** Written when all rules were made; no rule was changed after the breaker had met these. */
export const UNSEEN_HEADLINES: readonly HeadlineCase[] = [
  { first: '长途客运站|春节加班车开始预售', why: 'subject, predicate' },
  { first: '盲人歌手办起|乡村音乐课堂', also: ['盲人歌手|办起乡村音乐课堂'], why: 'verb, object' },
  { first: '全国射箭锦标赛|在清渡收弓', why: 'before 在' },
  {
    first: '科技特派员带来|抗寒茶树新品种',
    also: ['科技特派员|带来抗寒茶树新品种'],
    why: 'verb, object',
  },
  { first: '法院开庭审理|湿地污染公益诉讼案', why: 'verb, object' },
  { first: '居民楼失火|送奶工敲醒十二户', why: 'two clauses' },
  { first: '老电影院重新开张|首场放映《小城之春》', why: 'two clauses' },
  {
    first: '市场监管局抽检|月饼两百批次全部合格',
    also: ['市场监管局抽检月饼|两百批次全部合格'],
    why: 'even',
  },
  { first: '村村通公交后|山货卖进了城', why: 'two clauses' },
  { first: '远洋货轮满载|春茶驶往欧洲', also: ['远洋货轮|满载春茶驶往欧洲'], why: 'even' },
  {
    first: '教育部：严禁占用|学生课间十分钟',
    also: ['教育部：|严禁占用学生课间十分钟'],
    why: 'even',
  },
  { first: '青年演员挑大梁|越剧新编戏连演八场', why: 'two clauses' },
  { first: '手机信号覆盖|最后一座海岛', why: 'verb, object' },
  { first: '退役军人就业专场|提供岗位三千个', why: 'subject, predicate' },
  { first: '秋汛平稳过峰|水库开始蓄水', why: 'two clauses' },
  { first: '民营书店|在夹缝中点亮一盏灯', also: ['民营书店在夹缝中|点亮一盏灯'], why: 'before 在' },
  { first: '国庆假期首日|高速公路车流创新高', why: 'time, clause' },
  {
    first: '残疾运动员摘得|亚洲杯两金一银',
    also: ['残疾运动员|摘得亚洲杯两金一银'],
    why: 'verb, object',
  },
  { first: '外贸企业抱团参展|拿下亿元订单', why: 'two clauses' },
  { first: '古运河清淤挖出|明代铁锚', also: ['古运河清淤|挖出明代铁锚'], why: 'verb, object' },
];
