import { registryTechnologies } from './registry-technologies.ts';

/**
 * Products, languages and protocols that a résumé names, in three classes by how sure the name alone is.
 * Curated; names were checked against the registry packages simple-icons 16.37.0 and linguist-languages 9.5.0.
 * Not here on purpose: methods (Scrum), classes of software (CRM, CI/CD, microservices) and companies.
 */

/** Names that mean the technology however they are capitalized. */
const distinctive = `
3ds Max|4G LTE|5G NR|68k|802.11|802.11ac|802.11ax|Ab Initio|ABAP|Abaqus|Ableton|ActionScript|Active Directory|ActiveMQ|ActiveSync|ActiveX|
Adaptive Insights|ADO.NET|Adobe Acrobat|Adobe Analytics|Adobe Campaign|Adobe Captivate|Adobe Creative Cloud|Adobe Creative Suite|
Adobe Experience Manager|Adobe Illustrator|Adobe Photoshop|Adobe Premiere|Adobe Target|Adobe XD|ADP Workforce|AdWords|AEM|AES-128|AES-256|
After Effects|Aha!|Ahrefs|Airbyte|Airtable|AJAX|Akamai|Akka|AKS|Alexa Skills Kit|Algolia|Allen-Bradley|Allscripts|Alpine Linux|Alpine.js|Alteryx|
Altium|Altium Designer|Amazon Athena|Amazon Aurora|Amazon Bedrock|Amazon Connect|Amazon EMR|Amazon Lex|Amazon Neptune|Amazon RDS|Amazon Web Services|
Amplitude Analytics|AMQP|Anaconda|Anaplan|Android|Android Studio|Android TV|AngularJS|Ansible|ANSYS|Ant Design|Apache Airflow|Apache Beam|
Apache Druid|Apache Flink|Apache Hive|Apache HTTP Server|Apache httpd|Apache Hudi|Apache Iceberg|Apache Kafka|Apache NiFi|Apache Pinot|Apache Pulsar|
Apache Spark|Apache Superset|Apache Thrift|API Gateway|APL|AppDynamics|AppFolio|Appian|Appium|AppleScript|Apps Script|AppSync|ArangoDB|ArcGIS|ArcMap|
ArcSight|Arduino|Arena simulation|Argo CD|Argo Workflows|ArgoCD|Ariba|Arista EOS|ARM64|Articulate Storyline|Artifactory|AS/400|AS400|ASP.NET|
ASP.NET Core|AssemblyScript|Astro.js|athenahealth|Atlassian|Aurora MySQL|Aurora PostgreSQL|Auth0|AutoCAD|Autodesk|Autodesk Maya|AutoGen framework|
AutoHotkey|AutoLISP|Automation Anywhere|AV1|Avid Pro Tools|Avro|awk|AWS|AWS Athena|AWS Bedrock|AWS CDK|AWS Glue|AWS Lambda|AWS Organizations|AWS RDS|
Axure|Azure|Azure Active Directory|Azure AD|Azure Boards|Azure Data Factory|Azure DevOps|Azure Functions|Azure Pipelines|Azure Repos|Azure Sentinel|
Azure Synapse|Babel.js|Backbone.js|BACnet|Balsamiq|Bamboo CI|Bamboo HR|BambooHR|Basecamp|Bash|Batchfile|Bazel|BeagleBone|BGP|BigCommerce|BigQuery|
Bigtable|Bitbucket|Bitcoin|BizTalk|Black Duck|BlackBerry OS|Blackboard Learn|BlackLine|BlazeMeter|Blazor|BLE|Blender 3D|Bloomberg Terminal|
Blue Prism|Blue Yonder|Bluebeam|Bluetooth|Bluetooth Low Energy|BMC Remedy|Boomi|Braze CRM|BrowserStack|Bubble.io|Bugzilla|Buildium|Buildkite|
Buildroot|Burp Suite|Business Objects|BusinessObjects|C#|C++|C/AL|C/C++|Cadence Allegro|Cadence Virtuoso|CakePHP|Calendly|Calypso trading|Camtasia|
Camunda|CAN bus|CANbus|Canvas LMS|Capacitor.js|Capital IQ|CatBoost|CATIA|CDMA|CentOS|Chart.js|ChatGPT|Checkmarx|Cherwell|Chromebook|ChromeOS|CICS|
Cinema 4D|CircleCI|Cisco ACI|Cisco ASA|Cisco IOS|Cisco Meraki|Citrix|Civil 3D|ClaimCenter|Clang|Clarity PPM|Claude AI|Claude API|Claude Code|
ClearCase|ClearQuest|ClickHouse|ClickUp|CLIST|Clojure|ClojureScript|Cloud Foundry|Cloud Functions|Cloud Run|Cloud Spanner|Cloudera|Cloudflare|
CloudFormation|CloudFront|CloudTrail|CloudWatch|CMake|COBOL|CockroachDB|CodeIgniter|CoffeeScript|Cognos|ColdFusion|COM/DCOM|Common Lisp|COMSOL|
containerd|Contentful|Contentstack|Control Tower|CORBA|Cordova|Cosmos DB|CosmosDB|Couchbase|CouchDB|Coupa|CP/M|CPQ Salesforce|Creative Cloud|CrewAI|
CrowdStrike|Crystal Reports|CSS|CSS3|CUDA|CVS repository|CyberArk|Cypress.io|Cython|D3.js|Dagster|DALL-E|Databricks|Datadog|Dataflow pipelines|
Dataiku|Dataproc|DataRobot|DataStage|Dataverse|DaVinci Resolve|DB2|dBase|dbt|dbt Cloud|DCOM|Debian|Dedoose|Dell Boomi|Delphi|Delta Lake|Deno|
Dependabot|Descartes|DHCP|DICOM|DigitalOcean|DirectX|DisplayPort|Django|Django REST Framework|DNS|Docker|Docker Compose|Docker Swarm|DOCSIS|DocuSign|
Domo BI|Dovetail research|Dreamweaver|DRF|Drone CI|Dropbox|Dropwizard|Drupal|Duck Creek|Duo Security|DVC|Dynamics 365|Dynamics CRM|DynamoDB|
Dynatrace|EC2|eClinicalWorks|ECS|EDI X12|EDIFACT|EIGRP|Eikon|EKS|Elastic Beanstalk|Elastic Stack|ElastiCache|Elasticsearch|Electron.js|ELK stack|
Eloqua|Emacs|Ember.js|Entity Framework|Entra ID|Envoy proxy|Epic EHR|Epic Hyperspace|Epic Systems|EpicCare|ERDAS|Erlang|esbuild|ESLint|ESP32|
Espresso UI|Essbase|ESXi|etcd|EtherCAT|Ethereum|EventBridge|Evernote|Exchange Online|Exchange Server|Express.js|ExpressJS|F#|FactoryTalk|FactSet|
Fargate|FastAPI|Fastify|Fastly|FaunaDB|Feast feature store|Fedora Linux|FFmpeg|FHIR|Fibre Channel|FIDO2|FigJam|Figma|FileMaker|FileMaker Pro|Finacle|
Final Cut Pro|Fire OS|Fire TV|Firestore|FIS Profile|Fishbowl Inventory|Fivetran|FIX protocol|Flink|Fluent Bit|Fluentd|Flutter|FluxCD|Force.com|
ForgeRock|Fortify SCA|FortiGate|Fortinet|Fortran|FoxPro|FPGA Vivado|FreeBSD|FreeRTOS|FreshBooks|Freshdesk|FTP|FTPS|FullStory|Fusion 360|G Suite|GA4|
Gainsight|Gatling|Gatsby|Gazebo simulator|GCC|GCP|GDB|Gemini API|Gerrit|Gherkin|Git|Gitea|GitHub|GitHub Actions|GitHub Copilot|GitHub Enterprise|
GitLab|GitLab CI|GKE|GLSL|Gmail|GoCD|Godot|Golang|Google Ads|Google Analytics|Google Classroom|Google Cloud|Google Cloud Platform|Google Data Studio|
Google Docs|Google Drive|Google Earth|Google Forms|Google Maps|Google Maps API|Google Meet|Google Search Console|Google Sheets|Google Spanner|
Google Tag Manager|Google Workspace|GPON|GPT-3|GPT-3.5|GPT-4|GPT-4o|GPT-5|Gradle|Grafana|GraphQL|Graylog|Greenhouse ATS|Greenplum|gRPC|GSM|GStreamer|
GSuite|GTK|GuardDuty|Guidewire|Gulp.js|H.264|H.265|H264|H265|H2O.ai|Hadoop|Hapi.js|HAProxy|Harness CI|HashiCorp|HashiCorp Vault|Haskell|Haxe|HBase|
HCL|HDFS|HDMI|Heap Analytics|Helm charts|Heroku|HEVC|Hibernate|Highcharts|HiveQL|HL7|HL7 v2|HLSL|HoloLens|HomeKit|Honeycomb.io|Hootsuite|Hortonworks|
Hotjar|HP ALM|HP Quality Center|HP-UX|HQL|HTML|HTML5|htmx|HTTP|HTTP/2|HTTP/3|HTTPS|HubSpot|Hugging Face|HuggingFace|Hybris|Hyper-V|Hyperion|
Hyperledger|Hyperledger Fabric|HyperMesh|I2C|IBM Cloud|IBM DB2|IBM MQ|IBM Watson|iCal|Ignition SCADA|IIS|Impala SQL|IMS DB|InDesign|Infinite Campus|
InfluxDB|Infoblox|Informatica|Informix|Insomnia REST|Intercom chat|Internet Explorer|Intune|Inventor CAD|InVision|Ionic Framework|iOS|iPadOS|IPFS|
IPsec|IPv4|IPv6|IRIX|iSCSI|ISO 20022|ISO 8583|Istio|Ivanti|I²C|J2EE|J2ME|Jaeger|Jasmine tests|Java|Java EE|JavaScript|JBoss|JCL|JD Edwards|JDA|JDE|
Jenkins|JenkinsX|Jetpack Compose|JFrog|JIRA|Jira Align|Jira Service Management|JMeter|JMP Pro|Joomla|jQuery|JSF|JSON|JSON-RPC|JTAG|JSP|JUnit|Junos|
Jupyter|Jupyter Notebook|JupyterHub|Jython|k6|K8s|Kafka|Kahoot|Kali Linux|Katalon|Kentico|Keras|Kerberos|Kermit protocol|Keycloak|Kibana|KiCad|
Kinaxis|Knative|KNIME|Koa.js|Kotlin|KQL|Kronos Workforce|ksh|Kubeflow|Kubernetes|LabVIEW|Lake Formation|Lambda functions|LangChain|LangGraph|Laravel|
LaTeX|LaunchDarkly|LDAP|Leaflet.js|Lerna|LevelDB|Lever ATS|LexisNexis|LightGBM|Lightroom|LIN bus|LinkedIn Sales Navigator|Linkerd|Linode|Linux|
Liquid templates|Llama 2|Llama 3|LlamaIndex|LLVM|LoadRunner|Locust load|Log4j|Logic Pro|Logstash|Looker Studio|LookML|LoRa|LoRaWAN|Lotus Notes|LTE|
LTspice|Lua|Lucene|Lucidchart|Luigi pipelines|M365|M4|Mac OS|Mac OS X|Macintosh|macOS|Magento|Mailchimp|Make.com|Makefile|Makefiles|Manhattan WMS|
Mantis BT|Mapbox|MapInfo|MapR|MapReduce|MariaDB|Markdown|Marketing Cloud|Marketo|Material UI|Mathematica|Matillion|MATLAB|Matplotlib|MAUI|Maximo|
MCP servers|MDX|Medidata|Medidata Rave|Memcached|Mendeley|Mendix|Meraki|Mercurial SCM|Metabase|Metasploit|MFC|Micronaut|Micros POS|Microsoft 365|
Microsoft Access|Microsoft Dynamics|Microsoft Edge|Microsoft Excel|Microsoft Exchange|Microsoft IE|Microsoft Intune|Microsoft Office|
Microsoft Outlook|Microsoft Planner|Microsoft Project|Microsoft Sentinel|Microsoft Teams|Microsoft Word|MicroStrategy|Midjourney|Milvus|Minitab|
Miro board|Mixpanel|MLflow|MLS Matrix|MobX|Mocha.js|Mockito|Modbus|ModelSim|Monday.com|MongoDB|Moodle|Moz Pro|mParticle|MPEG-2|MPEG-4|MPEG-DASH|MPLS|
MQL5|MQTT|MS Access|MS Excel|MS Office|MS Outlook|MS Project|MS SQL|MS Teams|MS Word|MS-DOS|MSBuild|MSSQL|mTLS|MUI|MuleSoft|Mural board|Murex|
MyChart|MySQL|n8n|Nagios|NATS JetStream|Naviance|Navisworks|NB-IoT|NCR Aloha|Neo4j|Nessus|NestJS|.NET|.NET Core|.NET Framework|Netezza|Netlify|
NetSuite|Netty|NetWare|New Relic|NewRelic|Next.js|NextJS|Nexus Repository|NFC|NFS|NGINX|NiFi|NLTK|Nmap|Node JS|Node.js|NodeJS|Notion AI|npm|NSX-T|
NuGet|NumPy|Nutanix|Nuxt|Nuxt.js|NVivo|NVMe|Nx monorepo|O365|OAuth|OAuth 2.0|OAuth2|Object Pascal|Objective-C|OCaml|OCI|Octopus Deploy|OData|
Office 365|Office365|OIDC|Ollama|OmniGraffle|Omniture|OneDrive|OneLogin|OneNote|OneStream|ONNX|OPC UA|OPC-UA|OpenAI|OpenAI API|OpenAPI|OpenCL|OpenCV|
OpenGL|OpenID Connect|OpenSearch|OpenShift|OpenSSL|OpenStack|OpenStreetMap|OpenTelemetry|OpenTofu|OpenVINO|OpenVMS|OpenVPN|Opsgenie|Optimal Workshop|
Oracle APEX|Oracle Argus|Oracle Cloud|Oracle Database|Oracle DB|Oracle E-Business Suite|Oracle EBS|Oracle ERP|Oracle Financials|Oracle Forms|
Oracle Fusion|Oracle HCM|Oracle MICROS|OrCAD|OrientDB|OS X|OS/2|OSPF|OutSystems|OWASP ZAP|PagerDuty|Palm OS|PalmOS|Palo Alto firewall|
Palo Alto firewalls|PandaDoc|pandas|Parquet|PayPal API|PCI Express|PCIe|Pega|Pegasystems|PeopleSoft|Percona|Perforce|Perl|PGP|pgvector|PhoneGap|
Photoshop|PHP|Pinecone vector|Ping Identity|PingFederate|Pivotal Tracker|PKI|PL/pgSQL|PL/SQL|Plaid API|PlanetScale|PlanGrid|Planview|Play Framework|
PlayStation|Plotly|pnpm|Podman|PolicyCenter|Polygon blockchain|PostGIS|Postgres|PostgreSQL|Postman|Postman/Newman|PostScript|Power Apps|
Power Automate|Power BI|Power Macintosh|Power Platform|Power Query|PowerApps|PowerBI|PowerCenter|PowerPC|PowerPoint|PowerSchool|PowerShell|Preact|
Premiere Pro|Presto SQL|PrestoDB|Primavera P6|Pro Tools|Procore|Productboard|PROFINET|Prolog|Prometheus|Protobuf|Protocol Buffers|Proxmox|PSpice|
PTC Creo|Pub/Sub|PubSub|Pulumi|PureScript|Pydantic|Pyramid framework|PySpark|PyTest|Python|PyTorch|QBasic|QGIS|Qlik|Qlik Sense|QlikSense|QlikView|
QNX|QRadar|Qt framework|qTest|QTP|Qualtrics|Qualys|Quarkus|Quartus|QUIC|QuickBooks|QuickSight|RabbitMQ|RADIUS server|Rally Software|Rancher|Ranorex|
Rapid7|RapidMiner|Raspberry Pi|React Native|React.js|ReactJS|RealPage|Red Hat Enterprise Linux|Red Hat Linux|Redash|Redis|Redmine|Redux|
Relativity eDiscovery|ReScript|Retool|Revit|REXX|RFID|RHEL|Rhino 3D|Rhinoceros 3D|RISC-V|Robot Framework|RocksDB|Rollup.js|ROS 2|ROS2|Route 53|
RPG IV|RPGLE|RSA-2048|RSLogix|RSpec|RSS|RTP|RTSP|Ruby on Rails|RubyGems|RudderStack|S/4HANA|Sage Intacct|SageMaker|SailPoint|Sales Cloud|Salesforce|
Salesforce Commerce Cloud|Salesforce CRM|Salesforce Service Cloud|Salesloft|SaltStack|SAML|SAML 2.0|Sanity.io|SAP Ariba|SAP BW|SAP Commerce|
SAP Concur|SAP ECC|SAP ERP|SAP Fiori|SAP HANA|SAS/STAT|Sass|SATA|Sauce Labs|Scala|SCCM|scikit-learn|SCIM|SciPy|SCSS|ScyllaDB|SD-WAN|seaborn|
Secrets Manager|Selenium|Selenium WebDriver|SEMrush|SendGrid|Sentry.io|Service Cloud|ServiceNow|SFTP|SHA-256|SharePoint|SharePoint Online|Shopify|
Sidekiq|Siebel|Siemens NX|Sigma Computing|Silverlight|Simulink|Sinatra|SIP trunk|SIP trunks|Sisense|Sitecore|SketchUp|sklearn|SMART on FHIR|
Smartsheet|SMB protocol|SMTP|SnapLogic|SNMP|Snort|Snowflake DB|Snowplow|SNS/SQS|Snyk|SOAP UI|SoapUI|Socket.IO|Solana|SolarWinds|Solid.js|Solidity|
SolidWorks|Solr|SonarCloud|SonarQube|Sonatype Nexus|SOQL|spaCy|Spark SQL|Spark Streaming|SparkSQL|SPARQL|SPI bus|Spinnaker|Split.io|Splunk|
Spring Batch|Spring Boot|Spring Cloud|Spring Framework|Spring MVC|Spring Security|Sprout Social|SPSS|SQL|SQL Server|SQLAlchemy|SQLite|SQS|SSAS|SSH|
SSIS|SSL|SSL/TLS|SSRS|Stable Diffusion|Stata|statsmodels|Step Functions|Stitch Data|STM32|Storybook|Strapi|Streamlit|Stripe API|Stripe Connect|
Stripe Payments|Studio 5000|Subversion|SuccessFactors|SuiteScript|Sumo Logic|Supabase|Suricata|SurveyMonkey|SUSE|Svelte|SvelteKit|SVN|Swagger|
SWIFT messaging|SwiftUI|Sybase|Symbian|Symfony|Synapse Analytics|Synopsys|SystemC|SystemVerilog|T-SQL|T24|Tableau Server|Tailwind CSS|Talend|
Targetprocess|Tcl|Tcl/Tk|TCP/IP|Tealium|Team Foundation Server|Teamcenter|TeamCity|Temenos|Tenable|TensorFlow|TensorRT|Teradata|Terraform|Terragrunt|
TestNG|TestRail|TFS|ThoughtSpot|ThreadX|Three.js|TIA Portal|TIBCO|TimescaleDB|Tipalti|Tizen|TLS|TLS 1.2|TLS 1.3|Toast POS|Tomcat|TOML|
Tornado framework|Traefik|Travis CI|TravisCI|Trello|Trino|Trivy|Turborepo|tvOS|Twilio|Typeform|TypeScript|TYPO3|U-Boot|UART|Ubuntu|UDP|UFT|UIKit|
UiPath|UKG Pro|Umbraco|UMTS|Unicode|Unity3D|UNIX|Unreal Engine|USB|USB-C|UserTesting|UTF-8|Vagrant|Valgrind|Valkey|VB.NET|VBA|VBScript|vCenter|Veeva|
Veeva Vault|Veracode|Vercel|Verilog|VersionOne|Vert.x|Vertex AI|Vertica|VHDL|VictorOps|VirtualBox|Visio|Visual Basic|Visual FoxPro|Visual SourceSafe|
Visual Studio|Visual Studio Code|Visualforce|Vite|Vitest|Vivado|vLLM|VMware|VoLTE|VS Code|VSCode|vSphere|Vue.js|VueJS|Vulkan API|VXLAN|VxWorks|Wasm|
watchOS|WCF|Weaviate|Web3.js|WebAssembly|WebAuthn|WebdriverIO|Webex|WebGL|WebGPU|WebLogic|webOS|Webpack|WebRTC|WebSocket|WebSockets|WebSphere|
Weights & Biases|Westlaw|Whisper API|Wi-Fi|WiFi|WildFly|Win32|Windchill|Windows 10|Windows 11|Windows 2000|Windows 7|Windows 8|Windows 95|Windows 98|
Windows CE|Windows Mobile|Windows NT|Windows Phone|Windows Server|Windows Vista|Windows XP|WinForms|WireGuard|Wireshark|Wonderware|WooCommerce|
WordPress|Workato|Workday HCM|Workfront|WPF|Wrike|WSDL|WSUS|X12 EDI|x86|x86-64|Xamarin|XAML|Xbox|Xcode|XCUITest|XenApp|XenDesktop|Xero|XGBoost|XHTML|
XML|XMODEM|XMPP|XPath|XQuery|Xray test|XSLT|YAML|Yardi|Yii|Yocto|YugabyteDB|Z-Wave|z/OS|Zabbix|Zapier|ZBrush|Zend Framework|Zendesk|Zephyr RTOS|
Zephyr Scale|Zeplin|ZeroMQ|Zigbee|Zipkin|ZooKeeper|Zoom Rooms|ZoomInfo|Zscaler|Zsh
`;

/** Names that are also words or short acronyms, and count only as written here and not as the first word. */
const asWritten = `
Acrobat|Airflow|AIX|Alexa|Amplify|Amplitude|Angular|Apex|Asana|Avid|Backstage|Ballerina|BERT|Bicep|Bootstrap|Braze|Canva|Cassandra|Celery|Cerner|
Chrome|Chromecast|Cilium|Claude|Codex|Cognito|Concur|Confluence|Confluent|Consul|Copilot|Creo|Crossplane|Cucumber|DAX|DeepSeek|Domo|Drata|Elixir|ELK|
Excel|Falco|Fedora|Firebase|Firefox|Flask|Fortify|Gemini|Grails|Grok|Groovy|Gulp|HANA|Handlebars|Helm|HLS|Illustrator|IMAP|Impala|Jamf|Jest|Jetty|
JMP|Kandji|KERMIT|Kindle|Kinesis|Lacework|Lambda|LESS|LISP|Lisp|Llama|Looker|Lovable|Macromedia|Maven|Meditech|Mercurial|Mimecast|Miro|Mistral|
Netscape|Netskope|Nexus|NotebookLM|NSX|Nuke|Octave|Okta|OLE|OneTrust|Optimizely|Pardot|Pascal|Pega Mobile|Perplexity|Pinot|Playwright|Polars|
Premiere|Primavera|Proofpoint|Puma|Puppeteer|PyPI|Racket|Rackspace|Rails|RDS|Redshift|Replit|Roku|ROS|Ruff|S3|Safari|SAP|SAS|Scrapy|Sentry|Skype|
Slack|Smalltalk|Snowflake|SNS|SOAP|Solaris|SPI|Stripe|Struts|Superset|Tableau|Tailwind|Tanium|Tekton|Telegram|Thunderbolt|Tivoli|Toad|Tosca|TrustArc|
Vanta|Varnish|Veeam|Vue|Windows|Windsurf|Wiz|Workday|Yammer|Zoom
`;

/** Names that are everyday words or single letters, and count only beside a sign of the technology. */
const inContext = `
Access|Ada|Ant|Assembly|Astro|Athena|Atlas|Aurora|Backbone|Bamboo|Bedrock|Bison|Box|Bubble|Bun|C|Cadence|Canvas|Chef|Clarity|Coda|Compass|Crystal|
Cursor|Cypress|Dart|Dash|Drone|Echo|Eclipse|Electron|Elm|Ember|Envoy|Epic|Express|Fabric|Flash|Flux|Forth|Fusion|Ghost|Gin|Glacier|Glue|Go|
Greenhouse|Guru|Hapi|Harness|Heap|Hive|Hudson|IE|Intercom|Jasmine|Julia|Keynote|Kong|Less|Lever|Linear|Lotus|Luigi|Make|Maya|Meteor|Mocha|Monday|
Mural|Neptune|Node|Nomad|Notion|Oracle|Outlook|Outreach|Packer|Parcel|Phoenix|Pig|Play|Presto|Processing|Project|Puppet|R|Rally|Ray|React|Relativity|
Remedy|Remix|Rider|Rive|Ruby|Rust|Salt|Sanity|Scratch|Segment|Sheets|Sketch|Slides|Solid|Spark|Sphinx|Spring|Square|Stitch|Storm|Swift|Teams|
Temporal|Toast|Unity|Vault|Velocity|Word|Yarn|Zig
`;

/** How sure a name is by itself; `beside-others` needs more of a sign than `in-context`. */
export type Certainty = 'distinctive' | 'as-written' | 'in-context' | 'beside-others';

export type Technology = { name: string; certainty: Certainty };

const listed = (block: string, certainty: Certainty): Technology[] =>
  block
    .replaceAll('\n', '')
    .split('|')
    .map((name) => ({ name, certainty }));

/** Every technology that the engine knows. */
export const technologies: readonly Technology[] = [
  ...listed(distinctive, 'distinctive'),
  ...listed(asWritten, 'as-written'),
  ...listed(inContext, 'in-context'),
  ...listed(registryTechnologies.distinctive, 'distinctive'),
  ...listed(registryTechnologies.asWritten, 'as-written'),
  ...listed(registryTechnologies.inContext, 'beside-others'),
];
